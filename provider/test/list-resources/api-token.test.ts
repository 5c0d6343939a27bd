import { expect } from "chai";
import { createAccount, type ProviderCalls, startProviderCalls } from "../helpers/provider-calls.ts";

const type = "tokenry_service_account_api_token";
const DAY_MS = 86_400_000;

describe("list tokenry_service_account_api_token", () => {
  let provider: ProviderCalls;
  let ci: Awaited<ReturnType<typeof createAccount>>;
  let web: Awaited<ReturnType<typeof createAccount>>;

  beforeEach(async () => {
    provider = await startProviderCalls();
    ci = await createAccount(provider.api, "ci", ["deploy", "build"]);
    web = await createAccount(provider.api, "web", ["deploy"]);
  });
  afterEach(() => provider?.close());

  const identities = async (
    ...args: Parameters<ProviderCalls["list"]> extends [string, ...infer Rest] ? Rest : never
  ) => (await provider.list(type, ...args)).map(({ identity }) => identity);
  const identityOf = (account: typeof ci, index: number) => ({
    service_account_id: account.id,
    id: account.tokens[index]?.id,
  });

  it("finds those of one service account, with the beginning of each text to tell it by", async () => {
    const found = await provider.list(type, { service_account_id: ci.id });
    expect(found.map(({ identity }) => identity)).to.have.deep.members([identityOf(ci, 0), identityOf(ci, 1)]);
    const text = ci.tokens[0]?.fullToken ?? "";
    const displayName = found.map((one) => one.displayName).find((name) => name?.startsWith("deploy")) ?? "";
    const shown = /^deploy \((\S+)\.\.\.\)$/.exec(displayName)?.[1] ?? "-";
    expect(text.startsWith(shown)).to.equal(true);
    expect(JSON.stringify(found)).not.to.contain(text);
  });

  it("finds those of all service accounts, by their name too", async () => {
    expect(await identities({})).to.have.deep.members([identityOf(ci, 0), identityOf(ci, 1), identityOf(web, 0)]);
    expect(await identities({ name: "deploy" })).to.have.deep.members([identityOf(ci, 0), identityOf(web, 0)]);
    expect(await identities({}, { limit: 1 })).to.have.lengthOf(1);
  });

  it("finds those that have expired, or those that have not", async () => {
    provider.api.clock.now += 20 * DAY_MS;
    await provider.api.call("POST", `/api/v1/main/service-accounts/${web.id}/api-tokens`, {
      body: { name: "young", maxAge: "P30D" },
    });
    provider.api.clock.now += 20 * DAY_MS;
    expect(await identities({ expired: true })).to.have.lengthOf(3);
    const left = await provider.list(type, { expired: false });
    expect(left.map(({ displayName }) => displayName?.split(" ")[0])).to.deep.equal(["young"]);
  });

  it("gives the state if Terraform wants it, as an import would", async () => {
    const [found] = await provider.list(type, { service_account_id: web.id }, { includeState: true });
    expect(found?.state).to.deep.include({
      ...identityOf(web, 0),
      name: "deploy",
      max_age: "P30D",
      enabled: true,
      store_token_in_state: false,
      token: null,
      sealed_token: null,
      generation: 1,
    });
  });

  it("says what is wrong where the server does not let it list", async () => {
    const [found] = await provider.list(type, { service_account_id: "0000000000000000000000" });
    expect(found?.problems[0]).to.contain(
      "Listing the API tokens of the service account 0000000000000000000000 failed",
    );
  });
});

describe("list tokenry_user_api_token", () => {
  let provider: ProviderCalls;

  before(async () => {
    provider = await startProviderCalls();
  });
  after(() => provider?.close());

  it("finds those of one user, and those of all", async () => {
    const { api } = provider;
    const email = "ada@example.com";
    const { id } = (await api.call("POST", "/api/v1/users", { body: { email } })).json<{ id: string }>();
    const created = await api.call("POST", `/api/v1/users/${id}/api-tokens`, { body: { name: "laptop" } });
    const identity = { user_id: id, id: created.json<{ id: string }>().id };
    for (const filters of [{ user_id: id }, { name: "laptop" }]) {
      const found = await provider.list("tokenry_user_api_token", filters);
      expect(found.map((one) => one.identity)).to.deep.equal([identity]);
    }
  });
});
