import { setTimeout } from "node:timers/promises";
import { expect } from "chai";
import { Diagnostic } from "../../../src/framework/diagnostic.ts";
import { type EphemeralDefinition, ephemeral } from "../../../src/framework/ephemeral.ts";
import { silentLog } from "../../../src/framework/log.ts";
import { closeLeftOpen } from "../../../src/framework/operations/close-left-open.ts";
import { closeEphemeral, openEphemeral, renewEphemeral } from "../../../src/framework/operations/ephemeral-life.ts";
import type { ProviderDefinition } from "../../../src/framework/provider.ts";
import { ProviderInstance } from "../../../src/framework/provider-instance.ts";
import { schema } from "../../../src/framework/schema/schema.ts";

describe("closeLeftOpen", () => {
  let instance: ProviderInstance;
  let closed: string[];
  let errors: { message: string; fields: object }[];
  let close: (held: string) => Promise<void>;
  let opened: number;

  const lease = ephemeral<unknown>()({
    schema: schema({ attributes: {} }),
    open: async () => {
      opened += 1;
      const held = `lease ${opened}`;
      await setTimeout(20);
      return { result: {}, private: held };
    },
    renew: async (_ctx, held: string) => ({ private: `${held}, renewed` }),
    close: (_ctx, held: string) => close(held),
  }) as unknown as EphemeralDefinition;

  beforeEach(() => {
    [closed, errors, opened] = [[], [], 0];
    close = async (held) => void closed.push(held);
    const log = {
      ...silentLog,
      error: (message: string, fields?: object) => void errors.push({ message, fields: { ...fields } }),
    };
    instance = new ProviderInstance({} as ProviderDefinition, log);
    instance.configured({ client: {} });
  });

  const open = async () => (await openEphemeral(instance, "test_lease", lease, {})).value?.private;

  it("closes what is open, with what its last renewal holds, and nothing that Terraform has closed", async () => {
    const [first, second] = [await open(), await open()];
    await closeEphemeral(instance, "test_lease", lease, first);
    await renewEphemeral(instance, "test_lease", lease, second);
    await closeLeftOpen(instance);
    expect(closed).to.deep.equal(["lease 1", "lease 2, renewed"]);
    expect(errors).to.deep.equal([]);
  });

  it("closes what a call opens that is still under way", async () => {
    const opening = open();
    await closeLeftOpen(instance);
    await opening;
    expect(closed).to.deep.equal(["lease 1"]);
  });

  it("costs no time when nothing is open", async () => {
    const startedAt = performance.now();
    await closeLeftOpen(instance);
    expect(performance.now() - startedAt).to.be.lessThan(50);
  });

  it("logs what could not be closed, and closes the others", async () => {
    const closeWell = close;
    close = (held) =>
      held === "lease 1" ? Promise.reject(new Diagnostic("No", { detail: "Down." })) : closeWell(held);
    await open();
    await open();
    await closeLeftOpen(instance);
    expect(closed).to.deep.equal(["lease 2"]);
    expect(errors).to.deep.equal([{ message: "closing test_lease before the end: No", fields: { detail: "Down." } }]);
  });

  it("waits for no answer longer than Terraform waits for a plugin, and logs what may be open", async () => {
    close = () => new Promise(() => {});
    await open();
    const startedAt = performance.now();
    await closeLeftOpen(instance);
    expect(performance.now() - startedAt).to.be.within(1_400, 1_900);
    expect(errors.map(({ message }) => message)).to.deep.equal(["test_lease may be left open"]);
  });
});
