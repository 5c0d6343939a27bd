import { expect } from "chai";
import { isUnavailableWithoutStore } from "../../cases/is-unavailable-without-store.ts";
import { refusesBadJson } from "../../cases/refuses-bad-json.ts";
import { badNames, refusesBadMembers } from "../../cases/refuses-bad-members.ts";
import { refusesImpossiblePaths } from "../../cases/refuses-impossible-paths.ts";
import { refusesLargeBodies } from "../../cases/refuses-large-bodies.ts";
import { refusesMalformedHttp } from "../../cases/refuses-malformed-http.ts";
import { refusesMalformedPaths } from "../../cases/refuses-malformed-paths.ts";
import { refusesMissingCredentials } from "../../cases/refuses-missing-credentials.ts";
import { refusesOtherMediaTypes } from "../../cases/refuses-other-media-types.ts";
import { refusesPlainServiceAccounts } from "../../cases/refuses-plain-service-accounts.ts";
import { refusesTooManyUses } from "../../cases/refuses-too-many-uses.ts";
import { refusesTwoCredentials } from "../../cases/refuses-two-credentials.ts";
import type { GetTarget } from "../../cases/target.ts";
import { expectProblem } from "../../helpers/expect-problem.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";
import { instancePath, makeInstanceAccount, makeInstanceToken } from "../../helpers/instance-accounts.ts";
import { statusWith } from "../../helpers/resources.ts";

describe("PATCH /api/v1/service-accounts/{id}/api-tokens/{tokenId}", () => {
  let api: Harness;
  let id: string;
  let tokenId: string;
  before(async () => {
    api = await startHarness();
    id = (await makeInstanceAccount(api)).id;
    tokenId = (await makeInstanceToken(api, id)).id;
  });
  after(() => api.stop());
  const target: GetTarget = () => ({
    api,
    method: "PATCH",
    path: `${instancePath}/${id}/api-tokens/${tokenId}`,
    body: { name: "deploy" },
  });

  describe("200", () => {
    it("changes what the body names, and disables at once", async () => {
      const token = await makeInstanceToken(api, id, { description: "d" });
      const path = `${instancePath}/${id}/api-tokens/${token.id}`;
      const answer = await api.call("PATCH", path, { body: { name: "new", enabled: false } });
      expect(answer.json()).to.include({ name: "new", description: "d", enabled: false });
      expect(await statusWith(api, token.fullToken)).to.equal(401);
    });
  });

  describe("400", () => {
    refusesMalformedHttp(target);
    refusesMalformedPaths(target);
    refusesTwoCredentials(target);
  });

  describe("401", () => {
    refusesMissingCredentials(target);
  });

  describe("403", () => {
    refusesPlainServiceAccounts(target, "SERVICE_ACCOUNT:UPDATE");
  });

  describe("404", () => {
    refusesImpossiblePaths(target, { "service account": () => id, token: () => tokenId });

    it("finds no token of another service account", async () => {
      const other = await makeInstanceAccount(api);
      const { method, path, body } = target();
      const answer = await api.call(method, path.replace(id, other.id), { body });
      expectProblem(answer, "not-found");
    });
  });

  describe("413", () => {
    refusesLargeBodies(target);
  });

  describe("415", () => {
    refusesOtherMediaTypes(target);
  });

  describe("422", () => {
    refusesBadJson(target);
    refusesBadMembers(
      target,
      badNames.filter(({ change }) => change["name"] !== undefined),
    );
  });

  describe("429", () => {
    refusesTooManyUses(target);
  });

  describe("503", () => {
    isUnavailableWithoutStore(target);
  });
});
