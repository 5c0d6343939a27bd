import { expect } from "chai";
import { expectProblem } from "../helpers/expect-problem.ts";
import { type Harness, startHarness } from "../helpers/harness.ts";
import { accountsPath, makeAccount, makeToken } from "../helpers/resources.ts";

describe("A token in a query string", () => {
  let api: Harness;
  let token: string;
  before(async () => {
    api = await startHarness();
    const { id } = await makeAccount(api);
    token = (await makeToken(api, id)).fullToken;
  });
  after(() => api.stop());
  const get = (query: string) => api.call("GET", `${accountsPath}?${query}`);
  const escapeAll = (text: string) => text.replaceAll(/./g, (char) => `%${char.charCodeAt(0).toString(16)}`);

  it("is refused by the name of the parameter, were it no token of ours, and not repeated", async () => {
    const answer = await get("page=1&Access_Token=opaque-secret");
    expectProblem(answer, "token-in-query");
    expect(answer.text).to.contain("Access_Token: a token in a query string").and.not.contain("opaque-secret");
  });

  it("is refused under any other name, escaped or not, as a part of a value, as one of several, and as a name", async () => {
    const queries = [
      `q=${token}`,
      `q=${escapeAll(token)}`,
      `key=${token.replaceAll("_", "%5F")}`,
      `uri=%2Fshop%3Ft%3D${token}%26page%3D1`,
      `x=1&x=${token}`,
      `filters[name][EQUALS]=${token}`,
      `filters[${token}][EQUALS]=x`,
      token,
      `${escapeAll(token)}=1`,
    ];
    for (const query of queries) {
      const answer = await get(query);
      expectProblem(answer, "token-in-query");
      expect(answer.text, "what lists show of a token, and no more").to.not.contain(token.slice(14, 30));
    }
  });

  it("is refused of every method, and in place of the body that an operation takes it in", async () => {
    for (const [method, path] of [
      ["POST", "/api/v1/tokens/introspect"],
      ["POST", "/api/v1/tokens/verify"],
      ["PATCH", "/api/v1/me"],
      ["DELETE", `${accountsPath}/x`],
    ] as const) {
      expectProblem(await api.call(method, `${path}?token=${token}`), "token-in-query");
    }
  });

  it("is in no log line, in what operation ever", async () => {
    for (const path of ["/api/v1/me", "/api/v1/tokens/revoke", "/readyz", "/nothing"]) {
      await api.call("GET", `${path}?token=${token}&TOKEN=opaque-secret`);
    }
    await api.server.services.settle();
    expect(api.logText()).to.contain("/readyz").and.not.contain(token.slice(14)).and.not.contain("opaque-secret");
  });

  it("is told from the id and the shown prefix of a token, and from names that only look alike", async () => {
    for (const query of [`q=${token.slice(0, 14)}`, "tokenId=x", "tokens=1", "q=token", "key=1", "page=1"]) {
      const answer = await get(query);
      expect(answer.status, query).to.equal(200);
    }
  });
});
