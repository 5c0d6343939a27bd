import { expect } from "chai";
import { GenerateResourceConfig } from "../../../src/protocol/rpc/generate-resource-config.ts";
import { accountResource } from "../../fixtures/account-resource.ts";
import { Backend } from "../../fixtures/backend.ts";
import { createTestProvider } from "../../fixtures/test-provider.ts";
import { callProvider, complete, unwired, wired } from "../../helpers/call-provider.ts";

describe("GenerateResourceConfig", () => {
  it("leaves out what the provider says and what is as by default, in nested attributes and blocks too", async () => {
    const { schema } = accountResource;
    const { call } = callProvider(createTestProvider(new Backend()));
    const state = complete(schema, {
      id: "account-1",
      name: "ci",
      region: "eu",
      tier: 2,
      revision: 7,
      rotation: { days: 30, next: "soon" },
      grants: [
        { role: "reader", level: "read", ref: "r" },
        { role: "writer", level: "all", ref: "w" },
      ],
      permission: [{ role: "x", resources: null }],
    });
    const { config } = await call(GenerateResourceConfig, { typeName: "test_account", state: wired(schema, state) });
    expect(unwired(schema, config)).to.deep.equal(
      complete(schema, {
        name: "ci",
        tier: 2,
        rotation: { days: 30, next: null },
        grants: [
          { role: "reader", level: null, ref: null },
          { role: "writer", level: "all", ref: null },
        ],
        permission: [{ role: "x", resources: null }],
      }),
    );
  });
});
