import { expect } from "chai";
import { expectFailure } from "../helpers/expect-success.ts";
import { requireTerraform } from "../helpers/require-terraform.ts";
import { createTestWorkspace, type TestWorkspace } from "../helpers/test-workspace.ts";

describe("provider configuration with terraform", function () {
  this.timeout(30_000);
  let workspace: TestWorkspace;

  before(requireTerraform);

  beforeEach(async () => {
    workspace = await createTestWorkspace();
  });

  afterEach(() => workspace?.close());

  it("points at the argument that configure refuses", async () => {
    await workspace.configure('provider "test" {\n  url = "bad"\n}\nresource "test_account" "a" {\n  name = "ci"\n}');
    const message = await expectFailure(workspace.run("plan"));
    expect(message).to.contain("The service does not answer").and.to.contain('7: url = "bad"');
  });

  const unknownUrl = `
resource "terraform_data" "server" {
  input = "http://127.0.0.1"
}
provider "test" {
  url = terraform_data.server.output
}
`;

  it("that is not known yet lets plans pass that do not need the client", async () => {
    const plan = await workspace.apply(`${unknownUrl}resource "test_account" "a" {\n  name = "ci"\n}`);
    expect(plan).to.contain("Apply complete! Resources: 2 added");
  });

  it("that is not known yet gives a plan that needs the client a clear error", async () => {
    await workspace.configure(`${unknownUrl}data "test_account" "a" {\n  name = "ci"\n}`);
    const message = await expectFailure(workspace.run("plan"));
    expect(message).to.contain("The provider's configuration is not known yet");
    expect(message).to.contain('("url")').and.to.contain("-target");
  });

  it("data sources report what is missing at its attribute", async () => {
    await workspace.configure('data "test_account" "a" {\n  name = "nobody"\n}');
    const message = await expectFailure(workspace.run("plan"));
    expect(message).to.contain("None has the name nobody.").and.to.contain('7: name = "nobody"');
  });

  it("data sources read what exists", async () => {
    await workspace.apply('resource "test_account" "a" {\n  name = "ci"\n}');
    await workspace.apply(
      'resource "test_account" "a" {\n  name = "ci"\n}\ndata "test_account" "a" {\n  name = "ci"\n}\noutput "id" {\n  value = data.test_account.a.id\n}',
    );
    expect((await workspace.run("output", "-raw", "id")).stdout).to.equal("account-1");
  });
});
