import { expect } from "chai";
import { isUnavailableWithoutStore } from "../../cases/is-unavailable-without-store.ts";
import { refusesMalformedHttp } from "../../cases/refuses-malformed-http.ts";
import { refusesMissingCredentials } from "../../cases/refuses-missing-credentials.ts";
import { refusesTooManyUses } from "../../cases/refuses-too-many-uses.ts";
import { refusesTwoCredentials } from "../../cases/refuses-two-credentials.ts";
import type { GetTarget } from "../../cases/target.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";
import { makeAccount, makeToken } from "../../helpers/resources.ts";

describe("GET /api/v1/me", () => {
  let api: Harness;
  before(async () => {
    api = await startHarness();
  });
  after(() => api.stop());
  const target: GetTarget = () => ({ api, method: "GET", path: "/api/v1/me" });

  describe("200", () => {
    it("tells a person who they are, by password", async () => {
      const { username, password } = api.admin;
      const answer = await api.call("GET", "/api/v1/me", { auth: { username, password } });
      expect(answer.status).to.equal(200);
      expect(answer.json()).to.deep.equal({
        id: "firstAdministrator",
        type: "STANDARD",
        restricted: false,
        profile: { username, email: username, firstName: "", lastName: "" },
        auths: [{ id: "BasicAuth", name: "BasicAuth", type: "BASIC_AUTH" }],
        tenants: [{ id: "main", name: "main" }],
        superAdmin: true,
        instanceOwner: true,
      });
    });

    it("tells a service account who it is, by token", async () => {
      const { id } = await makeAccount(api);
      const { fullToken } = await makeToken(api, id);
      const answer = await api.call("GET", "/api/v1/me", { auth: { token: fullToken } });
      expect(answer.status).to.equal(200);
      expect(answer.json()).to.deep.equal({
        id,
        type: "SERVICE_ACCOUNT",
        restricted: false,
        profile: { username: "ci" },
        auths: [],
        tenants: [{ id: "main", name: "main" }],
        superAdmin: false,
        instanceOwner: false,
      });
    });

    it("takes the content type that one client sends without a body", async () => {
      const answer = await api.call("GET", "/api/v1/me", { headers: { "content-type": "application/json" } });
      expect(answer.status).to.equal(200);
    });
  });

  describe("400", () => {
    refusesMalformedHttp(target);
    refusesTwoCredentials(target);
  });

  describe("401", () => refusesMissingCredentials(target));

  describe("429", () => refusesTooManyUses(target));

  describe("503", () => isUnavailableWithoutStore(target));
});
