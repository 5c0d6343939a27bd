import { expect } from "chai";
import fc from "fast-check";
import type { CtyObject, CtyValue } from "../../../src/cty/cty-value.ts";
import { isCtyObject } from "../../../src/cty/is-cty-object.ts";
import { isEqual } from "../../../src/cty/is-equal.ts";
import { isUnknown } from "../../../src/cty/unknown.ts";
import { applyResource } from "../../../src/framework/operations/apply-resource.ts";
import { planResource } from "../../../src/framework/operations/plan-resource.ts";
import type { ProviderDefinition } from "../../../src/framework/provider.ts";
import { ProviderInstance } from "../../../src/framework/provider-instance.ts";
import { toCtyType } from "../../../src/framework/schema/to-cty-type.ts";
import { Backend } from "../../fixtures/backend.ts";
import { everythingResource, everythingSchema } from "../../fixtures/everything-resource.ts";
import { createTestProvider } from "../../fixtures/test-provider.ts";
import { arbitraryConfig } from "../../helpers/arbitrary-config.ts";
import { findPlanFaults, proposeNew } from "../../helpers/terraform-rules.ts";

const type = toCtyType(everythingSchema);
const name = "test_everything";
const configs = arbitraryConfig(everythingSchema);

describe("plans by Terraform's rules, for any configuration", function () {
  this.timeout(60_000);
  const instance = new ProviderInstance(createTestProvider(new Backend()) as unknown as ProviderDefinition);
  instance.configured({ client: new Backend() });

  async function plan(prior: CtyObject | null, config: CtyObject): Promise<CtyObject> {
    const proposed = proposeNew(everythingSchema, prior, config);
    const request = { prior, proposed, config, private: undefined };
    const { planned, replace, diagnostics } = await planResource(instance, name, everythingResource as never, request);
    expect(diagnostics).to.deep.equal([]);
    expect(replace).to.deep.equal([]);
    return planned!;
  }

  async function apply(prior: CtyObject | null, config: CtyObject): Promise<CtyObject> {
    const planned = await plan(prior, config);
    expect(findPlanFaults(everythingSchema, config, planned)).to.deep.equal([]);
    const request = { prior, planned, config, private: undefined };
    const { state, diagnostics } = await applyResource(instance, name, everythingResource as never, request);
    expect(diagnostics).to.deep.equal([]);
    expect(keepsWhatIsKnown(planned, state!), "the state keeps what was planned").to.equal(true);
    return state!;
  }

  it("are valid, and leave nothing to change once they are applied", async () => {
    await fc.assert(
      fc.asyncProperty(configs, async (config) => {
        const state = await apply(null, config);
        expect(isEqual(type, await plan(state, config), state)).to.equal(true);
      }),
      { numRuns: 300 },
    );
  });

  it("are valid for a change from any configuration to any other", async () => {
    await fc.assert(
      fc.asyncProperty(configs, configs, async (first, second) => {
        const state = await apply(await apply(null, first), second);
        expect(isEqual(type, await plan(state, second), state)).to.equal(true);
      }),
      { numRuns: 300 },
    );
  });
});

/** Terraform refuses a state that differs from a known planned value. Sets may be in another order. */
function keepsWhatIsKnown(planned: CtyValue, state: CtyValue): boolean {
  if (isUnknown(planned)) return true;
  if (Array.isArray(planned)) {
    return (
      Array.isArray(state) &&
      planned.length === state.length &&
      planned.every((item) => state.some((other) => keepsWhatIsKnown(item, other)))
    );
  }
  if (isCtyObject(planned)) {
    return (
      isCtyObject(state) && Object.keys(planned).every((key) => keepsWhatIsKnown(planned[key]!, state[key] ?? null))
    );
  }
  return isCtyObject(state) ? false : JSON.stringify(planned, toText) === JSON.stringify(state, toText);
}

function toText(_key: string, value: unknown): unknown {
  return typeof value === "bigint" ? `${value}n` : value;
}
