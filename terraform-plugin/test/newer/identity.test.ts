import { expect } from "chai";
import { expectFailure, expectSuccess } from "../helpers/expect-success.ts";
import { requireTerraformVersion } from "../helpers/require-terraform.ts";
import { createTestWorkspace, type TestWorkspace } from "../helpers/test-workspace.ts";

const ACCOUNT = 'resource "test_account" "a" {\n  name = "ci"\n}\n';
const TOKEN = 'resource "test_token" "t" {\n  account_id = "a"\n  name = "deploy"\n}\n';
const importing = (to: string, values: string) => `import {\n  to = ${to}\n  identity = { ${values} }\n}\n`;

describe("resource identity with terraform", function () {
  this.timeout(30_000);
  let workspace: TestWorkspace;

  before(requireTerraformVersion("1.12"));

  beforeEach(async () => {
    workspace = await createTestWorkspace();
  });

  afterEach(() => workspace?.close());

  interface StateFile {
    resources: { type: string; instances: { identity?: unknown; identity_schema_version?: number }[] }[];
  }

  async function identityOf(type: string) {
    const { resources } = JSON.parse(await workspace.readState()) as StateFile;
    return resources.find((resource) => resource.type === type)?.instances[0];
  }

  it("is stored beside the state, from the attributes of the same names or from toIdentity", async () => {
    await workspace.apply(ACCOUNT + TOKEN);
    const { id } = await workspace.attributesOf("test_token.t");
    expect((await identityOf("test_token"))?.identity).to.deep.equal({ account_id: "a", id });
    expect(await identityOf("test_account")).to.deep.include({
      identity: { name: "ci", shard: 100 },
      identity_schema_version: 1,
    });
    expect(await workspace.plan()).to.contain("No changes.");
  });

  it("survives an update and a replacement", async () => {
    await workspace.apply(ACCOUNT + TOKEN);
    await workspace.apply(ACCOUNT.replace('"ci"', '"cd"') + TOKEN.replace('"a"', '"b"'));
    expect((await identityOf("test_account"))?.identity).to.deep.equal({ name: "cd", shard: 100 });
    const moved = await workspace.attributesOf("test_token.t");
    expect((await identityOf("test_token"))?.identity).to.deep.equal({ account_id: "b", id: moved["id"] });
    await expectSuccess(workspace.run("destroy", "-auto-approve"));
  });

  it("imports: through importIdentity", async () => {
    await workspace.apply(ACCOUNT);
    await expectSuccess(workspace.run("state", "rm", "test_account.a"));
    await workspace.configure(ACCOUNT + importing("test_account.a", 'name = "ci"'));
    expect(await workspace.plan()).to.contain("Plan: 1 to import, 0 to add, 0 to change, 0 to destroy.");
    await workspace.apply();
    expect(await workspace.attributesOf("test_account.a")).to.include({ id: "account-1" });
    await workspace.configure(
      ACCOUNT + importing("test_account.b", 'name = "nobody"').replace("account.b", "account.a"),
    );
    await expectSuccess(workspace.run("state", "rm", "test_account.a"));
    expect(await expectFailure(workspace.run("plan"))).to.contain("None has the name nobody.");
  });

  it("imports: by the attributes of the same names where there is no importIdentity", async () => {
    await workspace.apply(TOKEN);
    await expectSuccess(workspace.run("state", "rm", "test_token.t"));
    await workspace.configure(TOKEN + importing("test_token.t", 'account_id = "a", id = "token-1"'));
    await workspace.apply();
    expect(await workspace.attributesOf("test_token.t")).to.include({ id: "token-1" });
  });

  it("of an older version is upgraded", async () => {
    await workspace.apply(ACCOUNT);
    const state = JSON.parse(await workspace.readState()) as StateFile;
    state.resources[0]!.instances[0]!.identity = { username: "ci", shard: 100 };
    state.resources[0]!.instances[0]!.identity_schema_version = 0;
    await workspace.write("terraform.tfstate", JSON.stringify(state));
    expect(await workspace.plan()).to.contain("No changes.");
  });
});
