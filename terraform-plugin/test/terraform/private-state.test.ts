import { expect } from "chai";
import { expectFailure } from "../helpers/expect-success.ts";
import { requireTerraform } from "../helpers/require-terraform.ts";
import { createTestWorkspace, type TestWorkspace } from "../helpers/test-workspace.ts";

const order = (item: string, more = "") => `resource "test_order" "o" {\n  item = "${item}"\n${more}}`;

describe("private state and plans that change their kind, with terraform", function () {
  this.timeout(30_000);
  let workspace: TestWorkspace;

  before(requireTerraform);

  beforeEach(async () => {
    workspace = await createTestWorkspace();
  });

  afterEach(() => workspace?.close());

  it("what modifyPlan sets is there at create", async () => {
    await workspace.apply(order("book"));
    const { key } = await workspace.attributesOf("test_order.o");
    expect(workspace.backend.orders.get(key as string)).to.equal("order-1");
    expect(await workspace.plan()).to.contain("No changes.");
  });

  it("a create whose answer was lost leaves its key, with which the next apply finds and removes what was made", async () => {
    await workspace.configure(order("lost"));
    expect(await expectFailure(workspace.run("apply", "-auto-approve"))).to.contain("the answer was lost");
    expect(await workspace.attributesOf("test_order.o")).to.include({ id: null, item: "lost" });
    await workspace.apply(order("book"));
    expect(workspace.backend.events).to.deep.equal(["lost: order-1", "cancelled order-1", "book: order-2"]);
  });

  it("an update that fails keeps its key, and the next apply repeats the same request", async () => {
    await workspace.apply(order("book"));
    workspace.backend.failures = 1;
    await workspace.configure(order("book", "  rotation = 1\n"));
    await expectFailure(workspace.run("apply", "-auto-approve"));
    await workspace.apply();
    expect(workspace.backend.events).to.deep.equal(["book: order-1", "rotation of order-1: order-2"]);
    expect(await workspace.attributesOf("test_order.o")).to.include({ id: "order-1", rotation: 1 });
    expect(await workspace.plan()).to.contain("No changes.");
  });

  it("modifyPlan turns a replacement into an update with a warning", async () => {
    await workspace.apply(order("book"));
    await workspace.configure(order("book", "  rotation = 1\n"));
    const plan = await workspace.plan();
    expect(plan).to.contain("will be updated in-place").and.to.contain("Warning: The order is rotated in place");
    await workspace.apply();
    await workspace.apply(order("book", "  rotation = 2\n"));
    expect(await workspace.attributesOf("test_order.o")).to.include({ id: "order-1", rotation: 2 });
  });

  it("leaves a replacement for another reason", async () => {
    await workspace.apply(order("book"));
    await workspace.configure(order("pen", "  rotation = 1\n"));
    const plan = await workspace.plan();
    expect(plan).to.contain("must be replaced").and.not.to.contain("rotated in place");
    await workspace.apply();
    await workspace.apply(order("pen", "  rotation = 1\n  locked = true\n"));
    await workspace.configure(order("pen", "  rotation = 2\n  locked = true\n"));
    expect(await workspace.plan()).to.contain("must be replaced");
  });
});
