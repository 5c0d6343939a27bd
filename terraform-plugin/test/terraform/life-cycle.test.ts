import { expect } from "chai";
import { expectFailure, expectSuccess } from "../helpers/expect-success.ts";
import { requireTerraform } from "../helpers/require-terraform.ts";
import { createTestWorkspace, type TestWorkspace } from "../helpers/test-workspace.ts";

const FULL = `
resource "test_account" "a" {
  name        = "ci"
  description = "for builds"
  labels      = { team = "core", "__proto__" = "kept" }
  scopes      = ["write", "read"]
  rate        = 0.1
  rotation    = { days = 30 }
  grants      = [{ role = "reader" }, { role = "writer", level = "all" }]
  permission {
    role      = "admin"
    resources = ["b", "a"]
  }
  permission {
    role = "viewer"
  }
}
`;

describe("a resource's life with terraform", function () {
  this.timeout(60_000);
  let workspace: TestWorkspace;

  before(requireTerraform);

  beforeEach(async () => {
    workspace = await createTestWorkspace(FULL);
  });

  afterEach(() => workspace?.close());

  it("creates every kind of attribute, and plans no change after it", async () => {
    await workspace.apply();
    const [account] = [...workspace.backend.accounts.values()];
    expect(account).to.deep.include({ name: "ci", rate: 0.1, region: "eu", tier: 1, revision: 1 });
    expect(account?.labels?.["team"]).to.equal("core");
    expect(Object.keys(account?.labels ?? {})).to.have.members(["team", "__proto__"]);
    expect(account?.rotation).to.deep.equal({ days: 30, next: "in 30 days" });
    expect(account?.grants).to.have.deep.members([
      { role: "reader", level: "read", ref: "ref-reader" },
      { role: "writer", level: "all", ref: "ref-writer" },
    ]);
    expect(await workspace.plan()).to.contain("No changes.");
  });

  it("updates in place and keeps what an update does not change", async () => {
    await workspace.apply();
    await workspace.configure(FULL.replace("for builds", "for releases"));
    const plan = await workspace.plan();
    expect(plan).to.contain("will be updated in-place").and.to.contain("revision");
    expect(plan).to.match(/revision\s+= 1 -> \(known after apply\)/);
    expect(plan).not.to.match(/ id\s+=.*known after apply/);
    await workspace.apply();
    expect(await workspace.attributesOf("test_account.a")).to.deep.include({ id: "account-1", revision: 2 });
  });

  it("changes one element of a set, and the other one keeps its computed value", async () => {
    await workspace.apply();
    await workspace.apply(FULL.replace('level = "all"', 'level = "some"'));
    const { grants } = await workspace.attributesOf("test_account.a");
    expect(grants).to.have.deep.members([
      { role: "reader", level: "read", ref: "ref-reader" },
      { role: "writer", level: "some", ref: "ref-writer" },
    ]);
    expect(await workspace.plan()).to.contain("No changes.");
  });

  it("replaces for an attribute that says so", async () => {
    await workspace.apply();
    await workspace.configure(FULL.replace('name        = "ci"', 'name = "ci"\n region = "us"'));
    expect(await workspace.plan()).to.match(/region\s+= "eu" -> "us" # forces replacement/);
    await workspace.apply();
    expect([...workspace.backend.accounts.keys()]).to.deep.equal(["account-2"]);
  });

  it("replaces only where the predicate on old and planned value holds", async () => {
    const withTier = (tier: number) => FULL.replace('name        = "ci"', `name = "ci"\n tier = ${tier}`);
    await workspace.apply(withTier(2));
    await workspace.configure(withTier(3));
    expect(await workspace.plan()).to.contain("will be updated in-place");
    await workspace.configure(withTier(1));
    expect(await workspace.plan()).to.contain("must be replaced");
  });

  it("goes back to the default when an attribute is taken out", async () => {
    await workspace.apply(FULL.replace('name        = "ci"', 'name = "ci"\n tier = 5'));
    await workspace.configure(FULL);
    expect(await workspace.plan()).to.match(/tier\s+= 5 -> 1/);
  });

  it("imports by id, and the next plan has no changes", async () => {
    await workspace.apply();
    await expectSuccess(workspace.run("state", "rm", "test_account.a"));
    await expectSuccess(workspace.run("import", "test_account.a", "account-1"));
    expect(await workspace.plan()).to.contain("No changes.");
  });

  it("says so when what is to be imported does not exist", async () => {
    const message = await expectFailure(workspace.run("import", "test_account.a", "nowhere"));
    expect(message).to.contain("Cannot import non-existent remote object");
  });

  it("sees drift, and creates again what was deleted outside", async () => {
    await workspace.apply();
    const account = workspace.backend.accounts.get("account-1")!;
    workspace.backend.accounts.set(account.id, { ...account, description: "changed by hand" });
    expect(await workspace.plan()).to.contain('"changed by hand" -> "for builds"');
    workspace.backend.accounts.clear();
    expect(await workspace.plan()).to.contain("Plan: 1 to add, 0 to change, 0 to destroy.");
  });

  it("destroys", async () => {
    await workspace.apply();
    await expectSuccess(workspace.run("destroy", "-auto-approve"));
    expect(workspace.backend.accounts.size).to.equal(0);
  });

  it("keeps all digits of numbers that JavaScript rounds", async () => {
    for (const rate of ["1/3", "10000000000000000000000000", "9223372036854775808", "0.1", "-2.5e-7", "1e300"]) {
      await workspace.apply(FULL.replace("rate        = 0.1", `rate = ${rate}`));
      expect(await workspace.plan(), rate).to.contain("No changes.");
    }
    await workspace.apply(FULL.replace("rate        = 0.1", "rate = 1/3"));
    expect(await workspace.readState()).to.match(/"rate": 0\.3{100,}/);
  });

  it("upgrades the state of an older schema", async () => {
    await workspace.apply();
    const state = JSON.parse(await workspace.readState()) as { resources: { instances: Record<string, unknown>[] }[] };
    const instance = state.resources[0]!.instances[0]! as {
      attributes: Record<string, unknown>;
      schema_version: number;
    };
    const { description, permission: _, ...rest } = instance.attributes;
    instance.attributes = { ...rest, display_name: description, dropped: true };
    instance.schema_version = 0;
    await workspace.write("terraform.tfstate", JSON.stringify(state));
    await workspace.configure(FULL.replace(/ {2}permission \{[^}]*\}\n/g, ""));
    workspace.backend.accounts.get("account-1")!.permission = [];
    expect(await workspace.plan()).to.contain("No changes.");
  });

  it("refuses the state of a newer schema", async () => {
    await workspace.apply();
    const state = (await workspace.readState()).replace('"schema_version": 1', '"schema_version": 9');
    await workspace.write("terraform.tfstate", state);
    expect(await expectFailure(workspace.run("plan"))).to.match(/newer provider/);
  });

  it("plans with values that are not known yet, in blocks and nested attributes too", async () => {
    await workspace.configure(`
resource "test_token" "t" {
  account_id = "x"
  name       = "deploy"
}
resource "test_account" "a" {
  name        = "ci"
  description = test_token.t.id
  scopes      = [test_token.t.id]
  rotation    = { days = length(test_token.t.id) }
  grants      = [{ role = test_token.t.id }]
  dynamic "permission" {
    for_each = toset([test_token.t.name])
    content {
      role      = permission.value
      resources = [test_token.t.id]
    }
  }
}`);
    expect(await workspace.plan()).to.contain("Plan: 2 to add");
    await workspace.apply();
    const account = [...workspace.backend.accounts.values()][0]!;
    expect(account.grants).to.deep.equal([{ role: "token-1", level: "read", ref: "ref-token-1" }]);
    expect(await workspace.plan()).to.contain("No changes.");
  });
});
