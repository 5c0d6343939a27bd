import type { Schemas } from "@tokenry/spec";
import { expect } from "chai";
import { answersAsRead } from "../../cases/answers-as-read.ts";
import { isUnavailableWithoutStore } from "../../cases/is-unavailable-without-store.ts";
import { refusesBadJson } from "../../cases/refuses-bad-json.ts";
import { refusesBadMembers } from "../../cases/refuses-bad-members.ts";
import { refusesImpossiblePaths } from "../../cases/refuses-impossible-paths.ts";
import { refusesLargeBodies } from "../../cases/refuses-large-bodies.ts";
import { refusesMalformedHttp } from "../../cases/refuses-malformed-http.ts";
import { refusesMalformedPaths } from "../../cases/refuses-malformed-paths.ts";
import { refusesMissingCredentials } from "../../cases/refuses-missing-credentials.ts";
import { refusesOtherMediaTypes } from "../../cases/refuses-other-media-types.ts";
import { refusesPlainServiceAccounts } from "../../cases/refuses-plain-service-accounts.ts";
import { refusesRepeatsInProgress } from "../../cases/refuses-repeats-in-progress.ts";
import { refusesTooManyUses } from "../../cases/refuses-too-many-uses.ts";
import { refusesTwoCredentials } from "../../cases/refuses-two-credentials.ts";
import type { GetTarget } from "../../cases/target.ts";
import { badTokenMembers } from "../../cases/token-members.ts";
import { expectProblem } from "../../helpers/expect-problem.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";
import { instancePath, makeInstanceAccount, makeInstanceToken } from "../../helpers/instance-accounts.ts";
import { statusWith } from "../../helpers/resources.ts";

describe("POST /api/v1/service-accounts/{id}/api-tokens", () => {
  let api: Harness;
  let id: string;
  before(async () => {
    api = await startHarness();
    id = (await makeInstanceAccount(api)).id;
  });
  after(() => api.stop());
  const target: GetTarget = () => ({
    api,
    method: "POST",
    path: `${instancePath}/${id}/api-tokens`,
    body: { name: "deploy" },
  });

  describe("200", () => {
    answersAsRead(target, (token) => `${instancePath}/${id}/api-tokens/${token}`);

    it("takes what kestractl sends and gives a text that works", async () => {
      const answer = await api.call("POST", `${instancePath}/${id}/api-tokens`, {
        body: { name: "deploy", extended: false, description: "d", maxAge: "PT1H" },
      });
      expect(answer.status).to.equal(200);
      const token = answer.json<Schemas["CreateApiTokenResponse"]>();
      expect(token.name).to.equal("deploy");
      expect(await statusWith(api, token.fullToken ?? "")).to.equal(200);
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

    it("hands a limited token of a superadmin no more than it may", async () => {
      const root = await makeInstanceAccount(api, { superAdmin: true });
      const limited = await makeInstanceToken(api, root.id, { permissions: ["SERVICE_ACCOUNT:UPDATE"] });
      const auth = { token: limited.fullToken };
      const answer = await api.call("POST", `${instancePath}/${root.id}/api-tokens`, { auth, body: { name: "more" } });
      expect(answer.status, answer.text).to.equal(200);
      const { fullToken = "" } = answer.json<Schemas["CreateApiTokenResponse"]>();
      expectProblem(
        await api.call("DELETE", `${instancePath}/${id}`, { auth: { token: fullToken } }),
        "token-permission-missing",
      );
    });
  });

  describe("404", () => {
    refusesImpossiblePaths(target, { "service account": () => id });
  });

  describe("409", () => {
    refusesRepeatsInProgress(target, "api_tokens");
  });

  describe("413", () => {
    refusesLargeBodies(target);
  });

  describe("415", () => {
    refusesOtherMediaTypes(target);
  });

  describe("422", () => {
    refusesBadJson(target);
    refusesBadMembers(target, badTokenMembers);
  });

  describe("429", () => {
    refusesTooManyUses(target);
  });

  describe("503", () => {
    isUnavailableWithoutStore(target);
  });
});
