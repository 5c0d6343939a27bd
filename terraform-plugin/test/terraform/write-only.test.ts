import { expect } from "chai";
import { requireTerraform } from "../helpers/require-terraform.ts";
import { createTestWorkspace, type TestWorkspace } from "../helpers/test-workspace.ts";

const secret = (value: string, version: number) =>
  `resource "test_secret" "s" {\n  value_wo = "${value}"\n  value_wo_version = ${version}\n}`;

describe("write-only attributes with terraform", function () {
  this.timeout(30_000);
  let workspace: TestWorkspace;

  before(requireTerraform);

  before(async () => {
    workspace = await createTestWorkspace();
  });

  after(() => workspace?.close());

  it("reach the provider and never the state or the plan", async () => {
    await workspace.apply(secret("open-sesame", 1));
    expect(workspace.backend.secrets.get("secret-1")?.value).to.equal("open-sesame");
    await workspace.configure(secret("open-barley", 2));
    expect(await workspace.plan()).not.to.contain("open-barley");
    await workspace.apply();
    expect(workspace.backend.secrets.get("secret-1")?.value).to.equal("open-barley");
    expect(await workspace.readState()).not.to.match(/open-/);
    expect(await workspace.plan()).to.contain("No changes.");
  });

  it("cause no update by themselves", async () => {
    await workspace.apply(secret("open-barley", 3));
    await workspace.configure(secret("open-wheat", 3));
    expect(await workspace.plan()).to.contain("No changes.");
  });
});
