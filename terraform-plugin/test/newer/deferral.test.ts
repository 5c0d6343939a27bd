import { expect } from "chai";
import { expectSuccess } from "../helpers/expect-success.ts";
import { requireTerraform } from "../helpers/require-terraform.ts";
import { createTestWorkspace, type TestWorkspace } from "../helpers/test-workspace.ts";

const main = `
resource "terraform_data" "server" {
  input = "http://127.0.0.1"
}
provider "test" {
  url = terraform_data.server.output
}
resource "test_account" "a" {
  name = "ci"
}
data "test_account" "b" {
  name = "cd"
}
`;

describe("deferral with terraform", function () {
  this.timeout(30_000);
  let workspace: TestWorkspace;

  before(requireTerraform);

  before(async function skipWithoutDeferral() {
    workspace = await createTestWorkspace();
    const { exitCode } = await workspace.run("plan", "-allow-deferral");
    if (exitCode === 0) return;
    console.log(
      "SKIP: deferral with terraform: needs a Terraform built with experiments, set TF_ACC_TERRAFORM_PATH to one (tested on the wire as well)",
    );
    this.skip();
  });

  after(() => workspace?.close());

  it("puts off what needs a provider that is not known yet to the next run", async () => {
    await workspace.configure(main);
    const first = await expectSuccess(workspace.run("apply", "-auto-approve", "-allow-deferral"));
    expect(first).to.contain("test_account.b");
    workspace.backend.accounts.set("x", { id: "x", name: "cd", description: "found" } as never);
    await expectSuccess(workspace.run("apply", "-auto-approve", "-allow-deferral"));
    const state = await workspace.readState();
    expect(state).to.contain('"found"').and.to.contain('"account-1"');
  });
});
