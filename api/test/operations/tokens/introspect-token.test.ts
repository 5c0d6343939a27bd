import type { Schemas } from "@tokenry/spec";
import { expect } from "chai";
import { isUnavailableWithoutStore } from "../../cases/is-unavailable-without-store.ts";
import { refusesMalformedHttp } from "../../cases/refuses-malformed-http.ts";
import { refusesMissingCredentials } from "../../cases/refuses-missing-credentials.ts";
import { refusesPlainServiceAccounts } from "../../cases/refuses-plain-service-accounts.ts";
import { refusesTooManyUses } from "../../cases/refuses-too-many-uses.ts";
import { refusesTwoCredentials } from "../../cases/refuses-two-credentials.ts";
import type { GetTarget } from "../../cases/target.ts";
import { expectProblem } from "../../helpers/expect-problem.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";
import { makeAccount, makeToken } from "../../helpers/resources.ts";
import type { ShownToken } from "../../helpers/shown-token.ts";

describe("POST /api/v1/tokens/introspect", () => {
  let api: Harness;
  let id: string;
  before(async () => {
    api = await startHarness();
    id = (await makeAccount(api)).id;
  });
  after(() => api.stop());
  const path = "/api/v1/tokens/introspect";
  const target: GetTarget = () => ({ api, method: "POST", path });
  const form = (members: Record<string, string>) => ({
    rawBody: new URLSearchParams(members).toString(),
    headers: { "content-type": "application/x-www-form-urlencoded" },
  });

  describe("200", () => {
    it("tells what RFC 7662 has names for", async () => {
      const owner = await makeAccount(api, { name: "root", superAdmin: true });
      const token = await makeToken(api, owner.id, {
        maxAge: "P1D",
        permissions: ["API_TOKEN:VERIFY", "SERVICE_ACCOUNT:LIST"],
      });
      const answer = await api.call("POST", path, form({ token: token.fullToken, token_type_hint: "access_token" }));
      expect(answer.status, answer.text).to.equal(200);
      expect(answer.json()).to.deep.equal({
        active: true,
        sub: owner.id,
        username: "root",
        jti: token.id,
        scope: "API_TOKEN:VERIFY SERVICE_ACCOUNT:LIST",
        token_type: "Bearer",
        iat: Date.UTC(2026, 0, 1) / 1_000,
        exp: Date.UTC(2026, 0, 2) / 1_000,
      });
      expect(answer.headers["cache-control"]).to.equal("no-store");
    });

    it("leaves out what a token has not", async () => {
      const { fullToken } = await makeToken(api, id);
      const answer = await api.call("POST", path, form({ token: fullToken }));
      expect(answer.json<Schemas["TokenIntrospection"]>())
        .to.include({ active: true, scope: "" })
        .and.not.have.property("exp");
    });

    it("tells nothing of what does not work", async () => {
      const { fullToken } = await makeToken(api, id, { allowedCidrs: ["192.0.2.0/24"] });
      for (const token of ["x", "", fullToken]) {
        expect((await api.call("POST", path, form({ token }))).json()).to.deep.equal({ active: false });
      }
    });
  });

  describe("400", () => {
    refusesMalformedHttp(target);
    refusesTwoCredentials(target);
  });

  describe("401", () => refusesMissingCredentials(target));

  describe("403", () => {
    refusesPlainServiceAccounts(target, "API_TOKEN:INTROSPECT");

    it("refuses who may only verify", async () => {
      const made = await api.call("POST", "/api/v1/me/api-tokens", {
        body: { name: "t", permissions: ["API_TOKEN:VERIFY"] },
      });
      const auth = { token: made.json<ShownToken>().fullToken };
      expectProblem(await api.call("POST", path, { auth, ...form({ token: "x" }) }), "token-permission-missing");
    });
  });

  describe("413", () => {
    it("refuses a body of more than 1 MiB", async () => {
      expectProblem(await api.call("POST", path, form({ token: "a".repeat(1024 * 1024) })), "body-too-large");
    });
  });

  describe("415", () => {
    it("refuses a body that is no form, and says what it takes", async () => {
      const answer = await api.call("POST", path, { body: { token: "x" } });
      expectProblem(answer, "unsupported-media-type");
      expect(answer.headers["accept"]).to.equal("application/x-www-form-urlencoded");
    });
  });

  describe("422", () => {
    it("refuses a form without a token, with two, and with one that is longer than any", async () => {
      const headers = form({}).headers;
      for (const rawBody of ["", "tok=x", "token=a&token=b", `token=${"a".repeat(257)}`]) {
        expectProblem(await api.call("POST", path, { rawBody, headers }), "validation-failed");
      }
    });

    it("asks for a form where the body is missing", async () => {
      const problem = expectProblem(await api.call("POST", path), "validation-failed");
      expect(problem.detail).to.equal("body: is missing; send a form (application/x-www-form-urlencoded)");
    });
  });

  describe("429", () => refusesTooManyUses(target));

  describe("503", () => isUnavailableWithoutStore(target));
});
