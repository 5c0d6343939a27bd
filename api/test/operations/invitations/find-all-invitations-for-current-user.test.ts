import type { Schemas } from "@tokenry/spec";
import { expect } from "chai";
import { isUnavailableWithoutStore } from "../../cases/is-unavailable-without-store.ts";
import { refusesMalformedHttp } from "../../cases/refuses-malformed-http.ts";
import { refusesMissingCredentials } from "../../cases/refuses-missing-credentials.ts";
import { refusesTooManyUses } from "../../cases/refuses-too-many-uses.ts";
import { refusesTwoCredentials } from "../../cases/refuses-two-credentials.ts";
import type { GetTarget } from "../../cases/target.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";
import { invitationsPath, makeInvitation, validForMs } from "../../helpers/invitations.ts";
import { makePlainToken } from "../../helpers/resources.ts";
import { storeGroup } from "../../helpers/store-group.ts";
import { storeTenant } from "../../helpers/store-tenant.ts";
import { makeUser, makeUserToken } from "../../helpers/users.ts";

describe("GET /api/v1/me/invitations", () => {
  let api: Harness;
  before(async () => {
    api = await startHarness();
  });
  after(() => api.stop());
  const target: GetTarget = () => ({ api, method: "GET", path: "/api/v1/me/invitations" });
  const list = async (token: string) => {
    const answer = await api.call("GET", target().path, { auth: { token } });
    expect(answer.status, answer.text).to.equal(200);
    return answer.json<Schemas["OwnInvitation"][]>();
  };

  describe("200", () => {
    it("lists those of all tenants that can be accepted, without a code", async () => {
      const email = "ada@example.com";
      const groupId = await storeGroup(api, "Deployers");
      const tenant = await storeTenant(api, "other");
      const expired = await makeInvitation(api, { email });
      api.clock.now += validForMs;
      const deleted = await makeInvitation(api, { email });
      await api.call("DELETE", `${invitationsPath}/${deleted.id}`);
      const here = await makeInvitation(api, {
        email: "Ada@example.com",
        roles: [{ id: "viewer_main" }, { id: "editor_main", namespaces: ["dev"] }],
        groups: [groupId],
      });
      const there = await makeInvitation(api, { email }, tenant);
      await makeInvitation(api, { email: "bob@example.com" });
      const user = await makeUser(api, { email: "ADA@example.com" });
      const { fullToken } = await makeUserToken(api, user.id);
      const found = await list(fullToken);
      expect(found.map(({ id }) => id))
        .to.have.members([here.id, there.id])
        .and.not.include(expired.id);
      const mine = found.find(({ id }) => id === here.id);
      expect(mine).to.deep.equal({
        id: here.id,
        tenantId: "main",
        email: "Ada@example.com",
        status: "PENDING",
        isExpired: false,
        sentAt: here.sentAt,
        expiredAt: here.expiredAt,
        bindings: [
          { type: "USER", externalId: user.id, roleId: "viewer_main", deleted: false },
          { type: "USER", externalId: user.id, roleId: "editor_main", namespaceId: "dev", deleted: false },
        ],
        groupIds: [groupId],
        userType: "STANDARD",
        superAdmin: false,
        instanceOwner: false,
        deleted: false,
      });
    });

    it("is empty for who has none, and for a service account", async () => {
      expect(await list(api.admin.token)).to.deep.equal([]);
      expect(await list(await makePlainToken(api))).to.deep.equal([]);
    });
  });

  describe("400", () => {
    refusesMalformedHttp(target);
    refusesTwoCredentials(target);
  });

  describe("401", () => {
    refusesMissingCredentials(target);
  });

  describe("429", () => {
    refusesTooManyUses(target);
  });

  describe("503", () => {
    isUnavailableWithoutStore(target);
  });
});
