import { expect } from "chai";
import { expectFailure, expectSuccess } from "../helpers/expect-success.ts";
import { requireTerraform } from "../helpers/require-terraform.ts";
import { createTestWorkspace, type TestWorkspace } from "../helpers/test-workspace.ts";

const order = (locked: boolean) => `resource "test_order" "o" {\n  item = "book"\n  locked = ${locked}\n}`;

describe("planDelete with terraform", function () {
  this.timeout(30_000);
  let workspace: TestWorkspace;

  before(requireTerraform);

  beforeEach(async () => {
    workspace = await createTestWorkspace();
  });

  afterEach(() => workspace?.close());

  it("warns in the plan of a destroy, and not in others", async () => {
    await workspace.apply(order(false));
    expect(await workspace.plan()).not.to.contain("cancelled");
    const plan = await expectSuccess(workspace.run("plan", "-destroy"));
    expect(plan)
      .to.contain("Warning: The order will be cancelled")
      .and.to.contain("Plan: 0 to add, 0 to change, 1 to destroy.");
    await workspace.configure("");
    expect(await workspace.plan()).to.contain("Warning: The order will be cancelled");
    await workspace.apply();
    expect(workspace.backend.events).to.include("cancelled order-1");
  });

  it("refuses a destroy", async () => {
    await workspace.apply(order(true));
    expect(await expectFailure(workspace.run("destroy", "-auto-approve"))).to.contain("The order is locked");
    expect(await workspace.attributesOf("test_order.o")).to.include({ id: "order-1" });
  });
});
