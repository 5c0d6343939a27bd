import { expect } from "chai";
import { isUnavailableWithoutStore } from "../../cases/is-unavailable-without-store.ts";
import { refusesMalformedHttp } from "../../cases/refuses-malformed-http.ts";
import { refusesMissingCredentials } from "../../cases/refuses-missing-credentials.ts";
import { refusesTooManyUses } from "../../cases/refuses-too-many-uses.ts";
import { refusesTwoCredentials } from "../../cases/refuses-two-credentials.ts";
import type { GetTarget } from "../../cases/target.ts";
import { expectProblem } from "../../helpers/expect-problem.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";
import { makeAccount, makeToken } from "../../helpers/resources.ts";
import { sendRaw } from "../../helpers/send-raw.ts";
import { updateToken } from "../../helpers/token-api.ts";

describe("GET /api/v1/forward-auth", () => {
  let api: Harness;
  let id: string;
  let token: { id: string; fullToken: string };
  before(async () => {
    api = await startHarness();
    id = (await makeAccount(api)).id;
    token = await makeToken(api, id);
  });
  after(() => api.stop());
  const path = "/api/v1/forward-auth";
  const tokenNames = [
    "token",
    "access_token",
    "api_token",
    "auth_token",
    "bearer_token",
    "api_key",
    "Token",
    "ACCESS_TOKEN",
    "accessToken",
    "Api-Token",
    "token[]",
    "%74oken",
    "a=b&token",
  ];
  const target: GetTarget = () => ({ api, method: "GET", path });
  const identityOf = (headers: Record<string, string | string[] | undefined>) =>
    Object.fromEntries(Object.entries(headers).filter(([name]) => name.startsWith("x-tokenry-")));
  const get = (suffix = "", options: Parameters<Harness["call"]>[2] = {}) =>
    api.call("GET", path + suffix, { auth: { token: token.fullToken }, ...options });

  describe("200", () => {
    it("tells who calls in headers, with an empty body that no cache may keep", async () => {
      for (let round = 0; round < 2; round++) {
        const answer = await get();
        expect(answer.status).to.equal(200);
        expect(answer.text).to.equal("");
        expect(answer.headers).to.include({ "cache-control": "no-store", "content-length": "0" });
        expect(identityOf(answer.headers)).to.deep.equal({
          "x-tokenry-principal-id": id,
          "x-tokenry-principal-type": "SERVICE_ACCOUNT",
          "x-tokenry-principal-name": "ci",
          "x-tokenry-token-id": token.id,
        });
      }
    });

    it("tells the same on the short way and on the long one", async () => {
      const short = identityOf((await get()).headers);
      for (const answer of [
        await get("?uri=%2Fshop"),
        await api.call("HEAD", path, { auth: { token: token.fullToken } }),
      ]) {
        expect(answer.status).to.equal(200);
        expect(answer.text).to.equal("");
        expect(identityOf(answer.headers)).to.deep.equal(short);
      }
    });

    it("tells a person by password, with the name percent-encoded and no token", async () => {
      const { username, password } = api.admin;
      const answer = await get("", { auth: { username, password } });
      expect(identityOf(answer.headers)).to.deep.equal({
        "x-tokenry-principal-id": "firstAdministrator",
        "x-tokenry-principal-type": "STANDARD",
        "x-tokenry-principal-name": "admin%40example.com",
      });
    });

    it("takes the scheme in upper and lower case, and a token that was sent as Basic", async () => {
      for (const authorization of [
        `bearer ${token.fullToken}`,
        `BEARER ${token.fullToken}`,
        `Bearer   ${token.fullToken}`,
        `Basic ${Buffer.from(token.fullToken).toString("base64")}`,
      ]) {
        const answer = await get("", { auth: null, headers: { authorization } });
        expect(answer.status, authorization.slice(0, 10)).to.equal(200);
      }
    });

    it("takes no identity from the request, and gives none of it back", async () => {
      const answer = await get("", { headers: { "x-tokenry-principal-id": "firstAdministrator" } });
      expect(answer.headers["x-tokenry-principal-id"]).to.equal(id);
    });

    it("is not in the access log where the token works, and is where it does not", async () => {
      const linesOf = () =>
        api
          .logText()
          .split("\n")
          .filter((line) => line.includes(path)).length;
      const before = linesOf();
      for (let round = 0; round < 3; round++) expect((await get()).status).to.equal(200);
      expect(linesOf()).to.equal(before);
      expect((await get("", { auth: { token: "x" } })).status).to.equal(401);
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(linesOf()).to.equal(before + 1);
      expect(api.logText()).to.not.contain(token.fullToken.slice(24));
    });

    it("tells of a change of the owner at once", async () => {
      const owner = await makeAccount(api, { name: "before" });
      const { fullToken } = await makeToken(api, owner.id);
      const nameNow = async () => (await get("", { auth: { token: fullToken } })).headers["x-tokenry-principal-name"];
      expect(await nameNow()).to.equal("before");
      await api.call("PATCH", `/api/v1/main/service-accounts/${owner.id}`, { body: { name: "after" } });
      expect(await nameNow()).to.equal("after");
    });
  });

  describe("400", () => {
    refusesMalformedHttp(target);
    refusesTwoCredentials(target);

    it("refuses a second Authorization header, whatever its case and place", async () => {
      const answer = await sendRaw(
        api.url,
        `GET ${path} HTTP/1.1\r\nHost: x\r\nauthorization: Bearer ${token.fullToken}\r\nConnection: close\r\nAUTHORIZATION: Bearer x\r\n\r\n`,
      );
      if (!answer) expect.fail("no answer");
      expectProblem(answer, "multiple-credentials");
      expect(answer.headers["www-authenticate"]).to.equal('Bearer realm="tokenry", error="invalid_request"');
    });

    it("refuses a token in the query string and says why, even beside a right one", async () => {
      for (const name of tokenNames) {
        for (const auth of [null, { token: token.fullToken }]) {
          const answer = await get(`?${name}=${token.fullToken}`, { auth });
          const problem = expectProblem(answer, "token-in-query");
          expect(answer.headers["www-authenticate"]).to.equal('Bearer realm="tokenry", error="invalid_request"');
          expect(problem.detail).to.contain("Authorization: Bearer");
          expect(answer.text).to.not.contain(token.fullToken);
        }
      }
    });
  });

  describe("401", () => {
    refusesMissingCredentials(target);

    it("refuses a token that was disabled, and tells nothing of it", async () => {
      const disabled = await makeToken(api, id);
      await updateToken(api, id, disabled.id, { enabled: false });
      const answer = await get("", { auth: { token: disabled.fullToken } });
      expectProblem(answer, "unauthenticated");
      expect(identityOf(answer.headers)).to.deep.equal({});
    });

    it("names an error only where a token was sent (RFC 6750, 3.1)", async () => {
      const without = await get("", { auth: null });
      expect(without.headers["www-authenticate"]).to.not.contain("error=");
      const wrong = await get("", { auth: { token: "x" } });
      expect(wrong.headers["www-authenticate"]).to.contain('error="invalid_token"');
    });
  });

  describe("429", () => refusesTooManyUses(target));

  describe("503", () => isUnavailableWithoutStore(target));
});
