import { expect } from "chai";
import { toIdentityType } from "../../../src/framework/identity.ts";
import { fromDynamicValue, toDynamicValue } from "../../../src/protocol/dynamic-value.ts";
import { ApplyResourceChange } from "../../../src/protocol/rpc/apply-resource-change.ts";
import { ConfigureProvider } from "../../../src/protocol/rpc/configure-provider.ts";
import { GetResourceIdentitySchemas } from "../../../src/protocol/rpc/get-resource-identity-schemas.ts";
import { ImportResourceState } from "../../../src/protocol/rpc/import-resource-state.ts";
import { PlanResourceChange } from "../../../src/protocol/rpc/plan-resource-change.ts";
import { ReadResource } from "../../../src/protocol/rpc/read-resource.ts";
import { UpgradeResourceIdentity } from "../../../src/protocol/rpc/upgrade-resource-identity.ts";
import { accountResource } from "../../fixtures/account-resource.ts";
import { Backend } from "../../fixtures/backend.ts";
import { createTestProvider } from "../../fixtures/test-provider.ts";
import { tokenResource } from "../../fixtures/token-resource.ts";
import { type Call, callProvider, complete, unwired, wired } from "../../helpers/call-provider.ts";

const token = tokenResource.schema;
const type = toIdentityType(tokenResource.identity!);
const identityOf = (wire: { identityData?: Parameters<typeof fromDynamicValue>[1] } | undefined) =>
  wire && fromDynamicValue(type, wire.identityData);
const identified = (value: Record<string, string | null>) => ({ identityData: toDynamicValue(type, value) });

describe("identity on the wire", () => {
  let call: Call;
  let backend: Backend;

  beforeEach(async () => {
    backend = new Backend();
    const definition = createTestProvider(backend);
    ({ call } = callProvider(definition));
    await call(ConfigureProvider, { config: wired(definition.schema, {}) });
    backend.tokens.set("t", { id: "t", account_id: "a", name: "n", full_token: "", isRevoked: false });
  });

  const state = complete(token, { id: "t", account_id: "a", name: "n" });

  it("has a schema for each resource that declares one, and for no other", async () => {
    const { identitySchemas } = await call(GetResourceIdentitySchemas, {});
    expect(identitySchemas).to.have.all.keys("test_account", "test_token");
    expect(identitySchemas?.["test_account"]).to.deep.include({ version: 1 });
    expect(identitySchemas?.["test_token"]?.identityAttributes?.[1]).to.deep.equal({
      name: "id",
      type: Buffer.from('"string"'),
      requiredForImport: true,
      description: "Of the token.",
    });
  });

  it("is read", async () => {
    const read = await call(ReadResource, { typeName: "test_token", currentState: wired(token, state) });
    expect(identityOf(read.newIdentity)).to.deep.equal({ account_id: "a", id: "t" });
  });

  it("is absent for what is gone, and for resources without one", async () => {
    const gone = { ...state, id: "gone" };
    expect(await call(ReadResource, { typeName: "test_token", currentState: wired(token, gone) })).not.to.have.property(
      "newIdentity",
    );
    const { resources } = createTestProvider(backend);
    const flaky = wired(resources!["test_flaky"]!.schema, { id: "f", mode: "x" });
    expect(await call(ReadResource, { typeName: "test_flaky", currentState: flaky })).not.to.have.property(
      "newIdentity",
    );
  });

  it("stays in the plan of an update, and is not known in that of a create", async () => {
    const proposed = { ...state, name: "other" };
    const config = wired(token, { account_id: "a", name: "other" });
    const request = { typeName: "test_token", proposedNewState: wired(token, proposed), config };
    const prior = { priorState: wired(token, state), priorIdentity: identified({ account_id: "a", id: "t" }) };
    const updated = await call(PlanResourceChange, { ...request, ...prior });
    expect(identityOf(updated.plannedIdentity)).to.deep.equal({ account_id: "a", id: "t" });
    expect(await call(PlanResourceChange, request)).not.to.have.property("plannedIdentity");
  });

  it("is made by a create", async () => {
    const planned = wired(token, { account_id: "a", name: "n" });
    const created = await call(ApplyResourceChange, { typeName: "test_token", plannedState: planned, config: planned });
    expect(identityOf(created.newIdentity)).to.deep.equal({ account_id: "a", id: "token-1" });
  });

  it("is kept where an update fails", async () => {
    const failing = await call(ApplyResourceChange, {
      typeName: "test_token",
      priorState: wired(token, state),
      plannedState: wired(token, { ...state, name: "other" }),
      config: wired(token, { account_id: "a", name: "other" }),
      plannedIdentity: identified({ account_id: "a", id: "t" }),
    });
    expect(failing.diagnostics).to.have.lengthOf(1);
    expect(identityOf(failing.newIdentity)).to.deep.equal({ account_id: "a", id: "t" });
  });

  it("gives the first state of an import", async () => {
    const identity = identified({ account_id: "a", id: "t" });
    const { importedResources } = await call(ImportResourceState, { typeName: "test_token", identity });
    expect(unwired(token, importedResources?.[0]?.state)).to.deep.equal(complete(token, { account_id: "a", id: "t" }));
    expect(identityOf(importedResources?.[0]?.identity)).to.deep.equal({ account_id: "a", id: "t" });
  });

  it("is what an import by id is told to use where the resource takes no id", async () => {
    const { diagnostics } = await call(ImportResourceState, { typeName: "test_token", id: "t" });
    expect(diagnostics?.[0]?.summary).to.equal("test_token cannot be imported by an id");
    expect(diagnostics?.[0]?.detail).to.contain("identity = { ... } (account_id, id)");
  });

  it("of an older version is upgraded, of a newer one refused", async () => {
    const accountType = toIdentityType(accountResource.identity!);
    const upgrade = (version: number, saved: object) =>
      call(UpgradeResourceIdentity, {
        typeName: "test_account",
        version,
        rawIdentity: { json: Buffer.from(JSON.stringify(saved)) },
      });
    const upgraded = await upgrade(0, { username: "ci", shard: "7" });
    expect(fromDynamicValue(accountType, upgraded.upgradedIdentity?.identityData)).to.deep.equal({
      name: "ci",
      shard: 7,
    });
    expect((await upgrade(2, {})).diagnostics?.[0]?.summary).to.contain("of a newer provider");
  });
});
