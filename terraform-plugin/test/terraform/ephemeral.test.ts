import { expect } from "chai";
import { requireTerraform } from "../helpers/require-terraform.ts";
import { createTestWorkspace, type TestWorkspace } from "../helpers/test-workspace.ts";

describe("ephemeral resources with terraform", function () {
  this.timeout(30_000);
  let workspace: TestWorkspace;

  before(requireTerraform);

  beforeEach(async () => {
    workspace = await createTestWorkspace();
  });

  afterEach(() => workspace?.close());

  it("are opened, used by a write-only attribute, closed, and leave no trace in the state", async () => {
    await workspace.apply(`
ephemeral "test_lease" "l" {
  name = "short"
}
resource "test_secret" "s" {
  value_wo = ephemeral.test_lease.l.token
}`);
    const { secrets, leases } = workspace.backend;
    expect([...secrets.values()][0]?.value).to.equal("ephemeral-short");
    expect([...leases.values()]).not.to.contain("open");
    expect(leases.size).to.be.greaterThan(0);
    expect(await workspace.readState()).not.to.contain("ephemeral-short");
  });

  it("are renewed before they run out", async () => {
    await workspace.apply(`
ephemeral "test_lease" "l" {
  name        = "short"
  renew_in_ms = 50
}
provider "test" {
  alias   = "leased"
  api_key = ephemeral.test_lease.l.token
}
resource "terraform_data" "wait" {
  provisioner "local-exec" {
    command = "sleep 0.5; echo ${"$"}{length(ephemeral.test_lease.l.token)}"
  }
}`);
    expect(workspace.backend.events.some((event) => event.startsWith("renewed lease-"))).to.equal(true);
  });
});
