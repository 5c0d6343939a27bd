import type { Schemas } from "@tokenry/spec";
import { expect } from "chai";
import { expectProblem } from "../helpers/expect-problem.ts";
import { type Harness, startHarness } from "../helpers/harness.ts";
import { accountsPath, makeAccount, makeToken } from "../helpers/resources.ts";
import type { RotatedToken, ShownToken } from "../helpers/shown-token.ts";
import { tokenPath } from "../helpers/token-api.ts";

const all = ["SERVICE_ACCOUNT:CREATE", "SERVICE_ACCOUNT:UPDATE", "SERVICE_ACCOUNT:VIEW", "SERVICE_ACCOUNT:DELETE"];

/** Everything that whoever has a limited token of an administrator may try, to become one without limits. */
describe("A token with limits", () => {
  let api: Harness;
  let adminAccount: string;
  let adminToken: ShownToken;
  let plainAccount: string;
  before(async () => {
    api = await startHarness();
    adminAccount = (await makeAccount(api, { name: "root", superAdmin: true })).id;
    adminToken = await makeToken(api, adminAccount);
    plainAccount = (await makeAccount(api)).id;
  });
  after(() => api.stop());

  const kinds = [
    ["by permissions", { permissions: all }],
    ["by addresses", { allowedCidrs: ["127.0.0.0/8"] }],
  ] as const;
  for (const [kind, limits] of kinds) {
    describe(kind, () => {
      let person: { id: string; token: string };
      let service: { id: string; token: string };
      before(async () => {
        const own = await api.call("POST", "/api/v1/me/api-tokens", { body: { name: "limited", ...limits } });
        const mine = own.json<ShownToken>();
        person = { id: mine.id, token: mine.fullToken };
        const made = await makeToken(api, adminAccount, { ...limits } as Partial<Schemas["CreateApiTokenRequest"]>);
        service = { id: made.id, token: made.fullToken };
      });
      const tryAll = async (method: string, path: string, body?: unknown) => {
        for (const { token } of [person, service]) {
          const answer = await api.call(method, path, { auth: { token }, ...(body !== undefined && { body }) });
          expectProblem(answer, "token-permission-missing");
        }
      };

      it("makes no other token of its owner", () => tryAll("POST", "/api/v1/me/api-tokens", { name: "free" }));

      it("changes no token of its owner, itself included", async () => {
        await tryAll("PATCH", `/api/v1/me/api-tokens/${adminToken.id}`, { enabled: false });
        for (const { id, token } of [person, service]) {
          const answer = await api.call("PATCH", `/api/v1/me/api-tokens/${id}`, {
            auth: { token },
            body: { extended: true },
          });
          expectProblem(answer, "token-permission-missing");
        }
      });

      it("gets no text of another token of its owner, and ends none", async () => {
        await tryAll("POST", `/api/v1/me/api-tokens/${adminToken.id}/rotate`);
        await tryAll("DELETE", `/api/v1/me/api-tokens/${adminToken.id}`);
      });

      it("makes no service account that may do everything, by either name", async () => {
        await tryAll("POST", accountsPath, { name: "evil", superAdmin: true });
        await tryAll("POST", accountsPath, { name: "evil", instanceOwner: true });
        const listed = await api.call("GET", `${accountsPath}?filters[name][EQUALS]=evil`);
        expect(listed.json()).to.include({ total: 0 });
      });

      it("lets no service account do everything, neither by PUT nor by PATCH", async () => {
        await tryAll("PUT", `${accountsPath}/${plainAccount}`, { name: "ci", superAdmin: true });
        await tryAll("PUT", `${accountsPath}/${plainAccount}`, { name: "ci", instanceOwner: true });
        await tryAll("PATCH", `${accountsPath}/${plainAccount}`, { superAdmin: true });
        const account = await api.call("GET", `${accountsPath}/${plainAccount}`);
        expect(account.json()).to.include({ superAdmin: false });
      });

      it("gets no text of a token that may do more, through the service account", () =>
        tryAll("POST", `${tokenPath(adminAccount, adminToken.id)}/rotate`, { force: true }));

      it("hands no more than it has to a token that it makes for a service account that may do everything", async () => {
        for (const { token } of [person, service]) {
          const answer = await api.call("POST", `${accountsPath}/${adminAccount}/api-tokens`, {
            auth: { token },
            body: { name: "child" },
          });
          if (kind === "by addresses") {
            expectProblem(answer, "token-permission-missing");
            continue;
          }
          const { fullToken } = answer.json<ShownToken>();
          const child = await api.call("POST", "/api/v1/tokens/verify", {
            auth: { token: fullToken },
            body: { token: "x" },
          });
          expectProblem(child, "token-permission-missing");
        }
      });

      it("still rotates itself, for as many limits as before", async () => {
        const made = await makeToken(api, adminAccount, { ...limits } as Partial<Schemas["CreateApiTokenRequest"]>);
        const rotated = await api.call("POST", `/api/v1/me/api-tokens/${made.id}/rotate`, {
          auth: { token: made.fullToken },
        });
        expect(rotated.status, rotated.text).to.equal(200);
        const { fullToken } = rotated.json<RotatedToken>();
        const answer = await api.call("POST", "/api/v1/me/api-tokens", {
          auth: { token: fullToken },
          body: { name: "free" },
        });
        expectProblem(answer, "token-permission-missing");
      });

      it("does what needs no more: makes, rotates and ends tokens of a service account without permissions", async () => {
        const made = await api.call("POST", `${accountsPath}/${plainAccount}/api-tokens`, {
          auth: { token: person.token },
          body: { name: "deploy" },
        });
        expect(made.status, made.text).to.equal(200);
        const path = tokenPath(plainAccount, made.json<{ id: string }>().id);
        const auth = { token: person.token };
        expect((await api.call("POST", `${path}/rotate`, { auth })).status).to.equal(200);
        expect((await api.call("DELETE", path, { auth })).status).to.equal(200);
      });
    });
  }

  it("cannot be made with more than its owner may, nor with more than the caller's token may", async () => {
    const beyondOwner = await api.call("POST", `${accountsPath}/${plainAccount}/api-tokens`, {
      body: { name: "t", permissions: ["SERVICE_ACCOUNT:VIEW"] },
    });
    expectProblem(beyondOwner, "permission-not-owned");
    const { fullToken } = await makeToken(api, adminAccount, { permissions: ["SERVICE_ACCOUNT:UPDATE"] });
    const beyondCaller = await api.call("POST", `${accountsPath}/${adminAccount}/api-tokens`, {
      auth: { token: fullToken },
      body: { name: "t", permissions: ["SERVICE_ACCOUNT:DELETE"] },
    });
    expectProblem(beyondCaller, "permission-not-owned");
  });

  it("loses what its owner loses, at once", async () => {
    const { id } = await makeAccount(api, { name: "once-root", superAdmin: true });
    const { fullToken } = await makeToken(api, id, { permissions: ["SERVICE_ACCOUNT:LIST"] });
    const list = () => api.call("GET", accountsPath, { auth: { token: fullToken } });
    expect((await list()).status).to.equal(200);
    await api.call("PATCH", `${accountsPath}/${id}`, { body: { superAdmin: false } });
    expectProblem(await list(), "forbidden");
  });
});
