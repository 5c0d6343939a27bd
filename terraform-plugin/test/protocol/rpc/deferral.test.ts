import { Deferral } from "@tokenry/terraform-plugin";
import { expect } from "chai";
import { isUnknown, unknown } from "../../../src/cty/unknown.ts";
import { fromDynamicValue } from "../../../src/protocol/dynamic-value.ts";
import { ConfigureProvider } from "../../../src/protocol/rpc/configure-provider.ts";
import { ImportResourceState } from "../../../src/protocol/rpc/import-resource-state.ts";
import { OpenEphemeralResource } from "../../../src/protocol/rpc/open-ephemeral-resource.ts";
import { PlanAction } from "../../../src/protocol/rpc/plan-action.ts";
import { PlanResourceChange } from "../../../src/protocol/rpc/plan-resource-change.ts";
import { ReadDataSource } from "../../../src/protocol/rpc/read-data-source.ts";
import { ReadResource } from "../../../src/protocol/rpc/read-resource.ts";
import { accountResource } from "../../fixtures/account-resource.ts";
import { Backend } from "../../fixtures/backend.ts";
import { leaseEphemeral } from "../../fixtures/lease-ephemeral.ts";
import { rotateAction } from "../../fixtures/rotate-action.ts";
import { createTestProvider } from "../../fixtures/test-provider.ts";
import { tokenResource } from "../../fixtures/token-resource.ts";
import { type Call, callProvider, complete, unwired, wired } from "../../helpers/call-provider.ts";

const PROVIDER_CONFIG_UNKNOWN = { reason: 2 };
const allowed = { clientCapabilities: { deferralAllowed: true } };

describe("deferral on the wire, while the provider's configuration is not known", () => {
  const definition = createTestProvider(new Backend());
  const token = tokenResource.schema;
  const tokenState = complete(token, { id: "t", account_id: "a", name: "n" });
  let call: Call;

  beforeEach(async () => {
    ({ call } = callProvider(definition));
    await call(ConfigureProvider, { config: wired(definition.schema, { url: unknown }) });
  });

  it("puts off a read, and keeps the state as it was", async () => {
    const request = { typeName: "test_token", currentState: wired(token, tokenState) };
    const read = await call(ReadResource, { ...request, ...allowed });
    expect(read.deferred).to.deep.equal(PROVIDER_CONFIG_UNKNOWN);
    expect(read).not.to.have.property("diagnostics");
    expect(unwired(token, read.newState)).to.deep.equal(tokenState);
  });

  it("puts off a plan, with what the framework can tell of it", async () => {
    const planned = await call(PlanResourceChange, {
      typeName: "test_token",
      priorState: wired(token, tokenState),
      proposedNewState: wired(token, { ...tokenState, name: "m" }),
      config: wired(token, { account_id: "a", name: "m" }),
      ...allowed,
    });
    expect(planned.deferred).to.deep.equal(PROVIDER_CONFIG_UNKNOWN);
    expect(unwired(token, planned.plannedState)).to.deep.include({ id: "t", name: "m" });
  });

  it("puts off data sources, imports and ephemeral resources with an unknown value, and plans of actions", async () => {
    const data = definition.dataSources!["test_account"]!.schema;
    const read = await call(ReadDataSource, {
      typeName: "test_account",
      config: wired(data, { name: "x" }),
      ...allowed,
    });
    expect(read.deferred).to.deep.equal(PROVIDER_CONFIG_UNKNOWN);
    expect(isUnknown(fromDynamicValue("string", read.state))).to.equal(true);

    const lease = wired(leaseEphemeral.schema, { name: "x" });
    const opened = await call(OpenEphemeralResource, { typeName: "test_lease", config: lease, ...allowed });
    expect(opened.deferred).to.deep.equal(PROVIDER_CONFIG_UNKNOWN);
    expect(isUnknown(fromDynamicValue("string", opened.result))).to.equal(true);

    const rotate = { actionType: "test_rotate", config: wired(rotateAction.schema, { token_id: "t" }), ...allowed };
    expect((await call(PlanAction, rotate)).deferred).to.deep.equal(PROVIDER_CONFIG_UNKNOWN);
  });

  it("is an error that says what to do where the client cannot put anything off", async () => {
    const read = await call(ReadResource, { typeName: "test_token", currentState: wired(token, tokenState) });
    expect(read).not.to.have.property("deferred");
    expect(read.diagnostics?.[0]?.summary).to.equal("The provider's configuration is not known yet");
  });

  it("can be asked for by a handler", async () => {
    const importState = () => {
      throw new Deferral("absentPrerequisite", "The server is not there yet");
    };
    const resources = { test_account: { ...accountResource, importState } };
    const provider = callProvider({ ...definition, resources });
    const request = { typeName: "test_account", id: "a" };
    const put = await provider.call(ImportResourceState, { ...request, ...allowed });
    expect(put.deferred).to.deep.equal({ reason: 3 });
    expect(isUnknown(fromDynamicValue("string", put.importedResources?.[0]?.state))).to.equal(true);
    const refused = await provider.call(ImportResourceState, request);
    expect(refused.diagnostics?.[0]?.summary).to.equal("The server is not there yet");
  });
});
