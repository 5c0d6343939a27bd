import { setTimeout } from "node:timers/promises";
import { expect } from "chai";
import type { ProviderInstance } from "../../../src/framework/provider-instance.ts";
import { ConfigureProvider } from "../../../src/protocol/rpc/configure-provider.ts";
import { GetProviderSchema } from "../../../src/protocol/rpc/get-provider-schema.ts";
import { InvokeAction } from "../../../src/protocol/rpc/invoke-action.ts";
import { PlanAction } from "../../../src/protocol/rpc/plan-action.ts";
import { StopProvider } from "../../../src/protocol/rpc/stop-provider.ts";
import { ValidateActionConfig } from "../../../src/protocol/rpc/validate-action-config.ts";
import { Backend } from "../../fixtures/backend.ts";
import { rotateAction } from "../../fixtures/rotate-action.ts";
import { createTestProvider } from "../../fixtures/test-provider.ts";
import { type Call, callProvider, callStream, wired } from "../../helpers/call-provider.ts";

const config = (value: Record<string, unknown>) => ({
  actionType: "test_rotate",
  config: wired(rotateAction.schema, value),
});

describe("actions on the wire", () => {
  let call: Call;
  let instance: ProviderInstance;
  let backend: Backend;

  beforeEach(async () => {
    backend = new Backend();
    const definition = createTestProvider(backend);
    ({ call, instance } = callProvider(definition));
    await call(ConfigureProvider, { config: wired(definition.schema, {}) });
    backend.tokens.set("t", { id: "t", account_id: "a", name: "n", full_token: "", isRevoked: false });
  });

  it("are in the schema", async () => {
    const { actionSchemas } = await call(GetProviderSchema, {});
    expect(actionSchemas?.["test_rotate"]?.schema?.block?.description).to.equal("Rotates a token.");
  });

  it("are validated", async () => {
    const { diagnostics } = await call(ValidateActionConfig, config({ token_id: "a b" }));
    expect(diagnostics?.[0]?.detail).to.equal("token_id must be an id.");
  });

  it("may warn while planning", async () => {
    expect(await call(PlanAction, config({ token_id: "t" }))).to.deep.equal({});
    const { diagnostics } = await call(PlanAction, config({ token_id: "u" }));
    expect(diagnostics?.[0]).to.include({ severity: 2, summary: "There is no such token yet" });
  });

  it("tell their progress without sensitive values, and their end", async () => {
    const events = await callStream(instance, InvokeAction, config({ token_id: "t", secret: "hunter2" }));
    expect(events).to.deep.equal([
      { progress: { message: "looking for t with (sensitive)" } },
      { progress: { message: "done" } },
      { completed: {} },
    ]);
    expect(backend.events).to.deep.equal(["rotated t"]);
  });

  it("end with a diagnostic when they fail", async () => {
    const events = await callStream(instance, InvokeAction, config({ token_id: "u" }));
    expect(events[1]?.completed?.diagnostics?.[0]).to.include({ severity: 1, summary: "There is no such token" });
  });

  it("that the provider does not have end with a diagnostic", async () => {
    const [event] = await callStream(instance, InvokeAction, { actionType: "constructor" });
    expect(event?.completed?.diagnostics?.[0]?.summary).to.contain('no "constructor"');
  });

  for (const [who, stop] of [
    ["the user", () => call(StopProvider, {})],
    ["a client that goes away", (abort: AbortController) => abort.abort()],
  ] as const) {
    it(`are aborted by ${who}`, async () => {
      const abort = new AbortController();
      const events = callStream(instance, InvokeAction, config({ token_id: "t", wait: true }), abort.signal);
      await setTimeout(20);
      await stop(abort);
      expect((await events)[1]?.completed?.diagnostics).to.have.lengthOf(1);
      expect(backend.events).to.deep.equal([]);
    });
  }
});
