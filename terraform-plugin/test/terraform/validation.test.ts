import { expect } from "chai";
import { expectFailure } from "../helpers/expect-success.ts";
import { requireTerraform } from "../helpers/require-terraform.ts";
import { createTestWorkspace, type TestWorkspace } from "../helpers/test-workspace.ts";

describe("validation with terraform", function () {
  this.timeout(30_000);
  let workspace: TestWorkspace;

  before(requireTerraform);

  before(async () => {
    workspace = await createTestWorkspace();
  });

  after(() => workspace?.close());

  async function faultsOf(body: string): Promise<string> {
    await workspace.configure(`resource "test_account" "a" {\n${body}\n}`);
    return expectFailure(workspace.run("validate"));
  }

  it("points at the attribute and says what it must be", async () => {
    const message = await faultsOf('  name = "Not OK"');
    expect(message).to.contain('Invalid value for "name"');
    expect(message).to.contain("name must be lower case letters, digits and dashes.");
    expect(message).to.contain('on main.tf line 7, in resource "test_account" "a": 7: name = "Not OK"');
  });

  it("validates within sets of objects", async () => {
    const message = await faultsOf('  name = "ci"\n  grants = [{ role = "root" }]');
    expect(message).to.contain("role must not be root.").and.to.contain("grants");
  });

  it("shows the faults of attributes and of the whole at once", async () => {
    const message = await faultsOf('  name = "A"\n  description = "A"');
    expect(message).to.contain('Invalid value for "name"').and.to.contain("Description repeats the name");
  });

  it("shows warnings without failing", async () => {
    await workspace.configure('resource "test_account" "a" {\n  name = "ci"\n  rate = 13\n}');
    expect(await workspace.plan()).to.contain("Warning: Unlucky rate");
  });

  it("refuses more blocks than allowed", async () => {
    const blocks = '  permission {\n    role = "x"\n  }\n'.repeat(4);
    expect(await faultsOf(`  name = "ci"\n${blocks}`)).to.contain("Too many permission blocks");
  });
});
