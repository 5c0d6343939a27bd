import type { Schemas } from "@tokenry/spec";
import { expect } from "chai";
import { isUnavailableWithoutStore } from "../../cases/is-unavailable-without-store.ts";
import { refusesBadJson } from "../../cases/refuses-bad-json.ts";
import { badNames, refusesBadMembers } from "../../cases/refuses-bad-members.ts";
import { refusesImpossiblePaths } from "../../cases/refuses-impossible-paths.ts";
import { refusesLargeBodies } from "../../cases/refuses-large-bodies.ts";
import { refusesLimitedTokens } from "../../cases/refuses-limited-tokens.ts";
import { refusesMalformedHttp } from "../../cases/refuses-malformed-http.ts";
import { refusesMalformedPaths } from "../../cases/refuses-malformed-paths.ts";
import { refusesMissingCredentials } from "../../cases/refuses-missing-credentials.ts";
import { refusesOtherMediaTypes } from "../../cases/refuses-other-media-types.ts";
import { refusesTooManyUses } from "../../cases/refuses-too-many-uses.ts";
import { refusesTwoCredentials } from "../../cases/refuses-two-credentials.ts";
import type { GetTarget } from "../../cases/target.ts";
import { expectProblem } from "../../helpers/expect-problem.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";
import { makeAccount, makeToken, statusWith, unknownId } from "../../helpers/resources.ts";
import type { ShownToken } from "../../helpers/shown-token.ts";

describe("PATCH /api/v1/me/api-tokens/{tokenId}", () => {
  let api: Harness;
  let tokenId: string;
  before(async () => {
    api = await startHarness();
    tokenId = (await make()).id;
  });
  after(() => api.stop());
  const pathOf = (token: string) => `/api/v1/me/api-tokens/${token}`;
  const make = async (body: Partial<Schemas["CreateApiTokenRequest"]> = {}) => {
    const answer = await api.call("POST", "/api/v1/me/api-tokens", { body: { name: "own", ...body } });
    expect(answer.status, answer.text).to.equal(200);
    return answer.json<ShownToken>();
  };
  const target: GetTarget = () => ({ api, method: "PATCH", path: `${pathOf(tokenId)}`, body: { name: "deploy" } });

  describe("200", () => {
    it("changes what the body names and leaves the rest", async () => {
      const { id, fullToken } = await make({ description: "old", maxAge: "P1D" });
      const before = (await api.call("GET", pathOf(id))).json();
      const answer = await api.call("PATCH", pathOf(id), { body: { name: "new", description: "d" } });
      expect(answer.status, answer.text).to.equal(200);
      expect(answer.json()).to.deep.equal({ ...before, name: "new", description: "d" });
      expect((await api.call("GET", pathOf(id))).json()).to.deep.equal(answer.json());
      expect(await statusWith(api, fullToken)).to.equal(200);
    });

    it("empties a description by null", async () => {
      const { id } = await make({ description: "old" });
      expect((await api.call("PATCH", pathOf(id), { body: { description: null } })).json()).to.include({
        description: "",
      });
    });

    it("disables and enables the token at once", async () => {
      const { id, fullToken } = await make();
      expect(await statusWith(api, fullToken)).to.equal(200);
      expect((await api.call("PATCH", pathOf(id), { body: { enabled: false } })).json()).to.include({ enabled: false });
      expect(await statusWith(api, fullToken)).to.equal(401);
      expect((await api.call("PATCH", pathOf(id), { body: { enabled: true } })).json()).to.include({ enabled: true });
      expect(await statusWith(api, fullToken)).to.equal(200);
    });

    it("moves the expiry to earlier, in any way to write a time", async () => {
      const { id } = await make({ maxAge: "P1D" });
      const answer = await api.call("PATCH", pathOf(id), { body: { exp: "2026-01-01T03:00:00+02:00" } });
      expect(answer.json()).to.include({ exp: "2026-01-01T01:00:00Z" });
    });

    it("changes no limit and no text, whatever the body says of them", async () => {
      const { id, fullToken } = await make({ allowedCidrs: ["127.0.0.0/8"] });
      const body = {
        name: "new",
        allowedCidrs: null,
        permissions: null,
        maxAge: "P9D",
        fullToken: "x",
        state: "revoked",
      };
      const answer = await api.call("PATCH", pathOf(id), { body });
      expect(answer.json()).to.deep.include({ allowedCidrs: ["127.0.0.0/8"], maxAge: "" });
      expect(answer.text).to.not.contain(fullToken.slice(24));
      expect(await statusWith(api, fullToken)).to.equal(200);
    });
  });

  describe("400", () => {
    refusesMalformedHttp(target);
    refusesMalformedPaths(target);
    refusesTwoCredentials(target);
  });

  describe("401", () => refusesMissingCredentials(target));

  describe("403", () => refusesLimitedTokens(target));

  describe("404", () => {
    refusesImpossiblePaths(target, { token: () => tokenId });

    it("finds no token of somebody else, and none that was revoked", async () => {
      const other = await makeAccount(api);
      const foreign = await makeToken(api, other.id);
      const revoked = await make();
      await api.call("DELETE", pathOf(revoked.id));
      for (const token of [foreign.id, revoked.id, unknownId]) {
        const { path, ...rest } = target();
        expectProblem(await api.call(rest.method, path.replace(tokenId, token), { body: rest.body }), "not-found");
      }
      expect(await statusWith(api, foreign.fullToken)).to.equal(200);
    });
  });

  describe("413", () => refusesLargeBodies(target));

  describe("415", () => refusesOtherMediaTypes(target));

  describe("422", () => {
    refusesBadJson(target);
    refusesBadMembers(target, [
      ...badNames.filter(({ change }) => change["name"] !== undefined),
      ...["true", 1, null, {}].map((enabled) => ({
        pointer: "/enabled",
        change: { enabled },
        detail: /^enabled: must be/,
      })),
      ...["true", 1, null, []].map((extended) => ({
        pointer: "/extended",
        change: { extended },
        detail: /^extended: must be/,
      })),
      ...["x", "", "2026-01-01", 1, null].map((exp) => ({ pointer: "/exp", change: { exp }, detail: /^exp: must/ })),
      { pointer: "/description", change: { description: "a".repeat(4097) }, detail: /^description: must NOT/ },
    ]);

    it("refuses a body that changes nothing", async () => {
      const { body: _body, ...rest } = target();
      expectProblem(await api.call(rest.method, rest.path, { body: {} }), "validation-failed");
    });

    it("refuses to move the expiry to later", async () => {
      const { id } = await make({ maxAge: "P1D" });
      const answer = await api.call("PATCH", pathOf(id), { body: { exp: "2026-01-02T00:00:01Z" } });
      const problem = expectProblem(answer, "expiry-lengthened");
      expect(problem.detail).to.contain("2026-01-02T00:00:00.000Z");
    });
  });

  describe("429", () => refusesTooManyUses(target));

  describe("503", () => isUnavailableWithoutStore(target));
});
