import { computed, provider, resource, schema, t } from "@tokenry/terraform-plugin";
import { expect } from "chai";
import { UpgradeResourceState } from "../../../src/protocol/rpc/upgrade-resource-state.ts";
import { callProvider, unwired } from "../../helpers/call-provider.ts";

const noteSchema = schema({ version: 3, attributes: { id: computed(t.string), size: computed(t.number) } });
const note = resource<null>()({
  schema: noteSchema,
  create: async () => ({ id: "", size: 0 }),
  read: async (_ctx, state) => state,
  delete: async () => {},
  upgradeState: {
    1: ({ name, ...rest }) => ({ ...rest, id: name }),
    2: async ({ length, ...rest }) => ({ ...rest, size: length }),
  },
});

describe("UpgradeResourceState with steps", () => {
  const { call } = callProvider(
    provider({ schema: schema({ attributes: {} }), configure: () => null, resources: { x_note: note } }),
  );
  const upgrade = (version: number, saved: object) =>
    call(UpgradeResourceState, {
      typeName: "x_note",
      version,
      rawState: { json: Buffer.from(JSON.stringify(saved)) },
    });

  for (const [version, saved] of [
    [1, { name: "a", length: "7" }],
    [2, { id: "a", length: 7 }],
    [3, { id: "a", size: 7, gone: true }],
  ] as const) {
    it(`takes each step from version ${version} on`, async () => {
      const { upgradedState } = await upgrade(version, saved);
      expect(unwired(noteSchema, upgradedState)).to.deep.equal({ id: "a", size: 7 });
    });
  }

  it("says so where a step is missing, and where the state is newer", async () => {
    expect((await upgrade(0, {})).diagnostics?.[0]?.detail).to.contain("no upgrade from schema version 0");
    expect((await upgrade(4, {})).diagnostics?.[0]?.summary).to.contain("of a newer provider");
  });

  it("says what is wrong with a state that does not fit", async () => {
    expect((await upgrade(3, { size: {} })).diagnostics?.[0]?.detail).to.contain("state.size: expected number");
  });
});
