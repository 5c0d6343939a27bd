import { provider, schema } from "@tokenry/terraform-plugin";
import { expect } from "chai";
import { expectFailure } from "../helpers/expect-success.ts";
import { requireTerraform } from "../helpers/require-terraform.ts";
import { createTestWorkspace, type TestWorkspace } from "../helpers/test-workspace.ts";

/** Terraform wants it installed as long as the state names it; it asks it for nothing. */
const legacy = provider({ schema: schema({ attributes: {} }), configure: () => null });

const stateWith = (type: string, attributes: object) =>
  JSON.stringify({
    version: 4,
    terraform_version: "1.11.4",
    serial: 1,
    lineage: "0b6f1a0e-6d7c-4b58-9a0c-0c2f5d3f7f11",
    outputs: {},
    resources: [
      {
        mode: "managed",
        type,
        name: "p",
        provider: 'provider["registry.terraform.io/legacy/legacy"]',
        instances: [{ schema_version: 3, attributes, sensitive_attributes: [], private: "e30=" }],
      },
    ],
  });

const moved = (type: string) => `
moved {
  from = ${type}.p
  to   = test_order.o
}
resource "test_order" "o" {
  item = "book"
}`;

describe("moved blocks from another provider's type, with terraform", function () {
  this.timeout(30_000);
  let workspace: TestWorkspace;

  before(requireTerraform);

  beforeEach(async () => {
    workspace = await createTestWorkspace(
      "",
      {},
      {
        "registry.terraform.io/legacy/legacy": legacy,
        "registry.opentofu.org/legacy/legacy": legacy,
      },
    );
  });

  afterEach(() => workspace?.close());

  it("keep the resource: nothing is made again", async () => {
    const attributes = { purchase_id: 12345678901234567890n.toString(), article: "book", price: 1.5 };
    await workspace.write("terraform.tfstate", stateWith("legacy_purchase", attributes));
    await workspace.configure(moved("legacy_purchase"));
    const plan = await workspace.plan();
    expect(plan).to.contain("legacy_purchase.p has moved to test_order.o");
    expect(plan).to.contain("Plan: 0 to add, 0 to change, 0 to destroy.");
    expect(plan).to.contain("Its price is not kept.");
    await workspace.apply();
    expect(await workspace.attributesOf("test_order.o")).to.include({ id: "12345678901234567890", key: "moved" });
    expect(await workspace.plan()).to.contain("No changes.");
    expect(workspace.backend.events).to.deep.equal([]);
  });

  it("from a type that the resource does not know say which, and what to do", async () => {
    await workspace.write("terraform.tfstate", stateWith("legacy_refund", {}));
    await workspace.configure(moved("legacy_refund"));
    const message = await expectFailure(workspace.run("plan"));
    expect(message).to.contain("legacy_refund cannot be moved to test_order");
    expect(message).to.contain("/legacy/legacy, schema version 3").and.to.contain("import block");
  });
});
