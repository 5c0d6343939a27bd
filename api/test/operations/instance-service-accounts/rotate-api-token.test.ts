import { expect } from "chai";
import { answersAsRead } from "../../cases/answers-as-read.ts";
import { isUnavailableWithoutStore } from "../../cases/is-unavailable-without-store.ts";
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
import { expectProblem, pointersOf } from "../../helpers/expect-problem.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";
import { instancePath, makeInstanceAccount, makeInstanceToken } from "../../helpers/instance-accounts.ts";
import { statusWith } from "../../helpers/resources.ts";
import type { RotatedToken } from "../../helpers/shown-token.ts";

describe("POST /api/v1/service-accounts/{id}/api-tokens/{tokenId}/rotate", () => {
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
    method: "POST",
    path: `${instancePath}/${id}/api-tokens/${tokenId}/rotate`,
    body: {},
  });

  describe("200", () => {
    answersAsRead(target, (token) => `${instancePath}/${id}/api-tokens/${token}`);

    it("gives the token a new text, which ends the old one", async () => {
      const token = await makeInstanceToken(api, id);
      const answer = await api.call("POST", `${instancePath}/${id}/api-tokens/${token.id}/rotate`);
      expect(answer.status, answer.text).to.equal(200);
      const rotated = answer.json<RotatedToken>();
      expect(rotated).to.include({ id: token.id, generation: 2 });
      expect(await statusWith(api, token.fullToken)).to.equal(401);
      expect(await statusWith(api, rotated.fullToken)).to.equal(200);
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

  describe("409", () => {
    it("refuses a third text while two live", async () => {
      const token = await makeInstanceToken(api, id);
      const rotate = (body: object) =>
        api.call("POST", `${instancePath}/${id}/api-tokens/${token.id}/rotate`, { body });
      expect((await rotate({ overlap: "PT1H" })).status).to.equal(200);
      expectProblem(await rotate({}), "rotation-in-progress");
    });
  });

  describe("413", () => {
    refusesLargeBodies(target);
  });

  describe("415", () => {
    refusesOtherMediaTypes(target);
  });

  describe("422", () => {
    it("refuses an overlap that is no duration and points at it", async () => {
      const problem = expectProblem(
        await api.call("POST", target().path, { body: { overlap: "1h" } }),
        "validation-failed",
      );
      expect(pointersOf(problem)).to.deep.equal(["/overlap"]);
    });
  });

  describe("429", () => {
    refusesTooManyUses(target);
  });

  describe("503", () => {
    isUnavailableWithoutStore(target);
  });
});
