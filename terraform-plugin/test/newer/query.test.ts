import { expect } from "chai";
import { expectFailure, expectSuccess } from "../helpers/expect-success.ts";
import { requireTerraformVersion } from "../helpers/require-terraform.ts";
import { createTestWorkspace, type TestWorkspace } from "../helpers/test-workspace.ts";

const accounts = (...names: string[]) =>
  names.map((name) => `resource "test_account" "${name}" {\n  name = "${name}"\n}\n`).join("");

describe("list resources with terraform query", function () {
  this.timeout(30_000);
  let workspace: TestWorkspace;

  before(requireTerraformVersion("1.14"));

  beforeEach(async () => {
    workspace = await createTestWorkspace();
    await workspace.apply(accounts("ci-a", "ci-b", "cd-a"));
  });

  afterEach(() => workspace?.close());

  const query = (body: string) =>
    workspace.write("main.tfquery.hcl", `list "test_account" "all" {\n  provider = test\n${body}}\n`);

  it("shows what there is, filtered", async () => {
    await query('  config {\n    prefix = "ci"\n  }\n');
    const found = await expectSuccess(workspace.run("query"));
    expect(found).to.contain("name=ci-a,shard=100").and.to.contain("name=ci-b").and.not.to.contain("cd-a");
  });

  it("works without a config block, and stops at the limit", async () => {
    await query("  limit = 2\n");
    const found = await expectSuccess(workspace.run("query"));
    expect(found.match(/list\.test_account\.all/g)).to.have.lengthOf(2);
    expect(workspace.backend.events).to.contain("list ended");
  });

  it("writes configuration that imports what was found without a change", async () => {
    await query("  include_resource = true\n");
    for (const name of ["ci-a", "ci-b", "cd-a"]) {
      await expectSuccess(workspace.run("state", "rm", `test_account.${name}`));
    }
    await workspace.configure("");
    await expectSuccess(workspace.run("query", "-generate-config-out=found.tf"));
    expect(await workspace.plan()).to.contain("Plan: 3 to import, 0 to add, 0 to change, 0 to destroy.");
  });

  it("says which filter is wrong", async () => {
    await query('  config {\n    prefix = ""\n  }\n');
    expect(await expectFailure(workspace.run("query"))).to.contain("prefix must not be empty.");
  });
});
