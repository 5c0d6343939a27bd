import { expect } from "chai";
import { createAccount, type ProviderCalls, startProviderCalls } from "../helpers/provider-calls.ts";

const type = "tokenry_service_account";

describe("list tokenry_service_account", () => {
  let provider: ProviderCalls;
  const ids: Record<string, string> = {};

  before(async () => {
    provider = await startProviderCalls();
    for (const name of ["ci-a", "ci-b", "deploy"]) ids[name] = (await createAccount(provider.api, name)).id;
  });
  after(() => provider?.close());

  const names = async (...args: Parameters<ProviderCalls["list"]> extends [string, ...infer Rest] ? Rest : never) =>
    (await provider.list(type, ...args)).map(({ displayName }) => displayName);

  it("finds all in the order of their names, each with its identity", async () => {
    expect(await names({})).to.deep.equal(["ci-a", "ci-b", "deploy"]);
    const [first] = await provider.list(type, {});
    expect(first).to.deep.include({ identity: { id: ids["ci-a"] }, problems: [] });
  });

  it("finds those of a name, or whose names begin so", async () => {
    expect(await names({ name: "ci-b" })).to.deep.equal(["ci-b"]);
    expect(await names({ name_prefix: "ci-" })).to.deep.equal(["ci-a", "ci-b"]);
    expect(await names({ name: "nobody" })).to.deep.equal([]);
  });

  it("gives no more than Terraform wants, and the state if it wants that", async () => {
    expect(await names({}, { limit: 2 })).to.deep.equal(["ci-a", "ci-b"]);
    const [found] = await provider.list(type, { name: "deploy" }, { includeState: true });
    expect(found?.state).to.deep.equal({ id: ids["deploy"], name: "deploy", description: "", super_admin: false });
  });
});
