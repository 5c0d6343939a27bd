import { expect } from "chai";
import { requireTerraform } from "../helpers/require-terraform.ts";
import { createTestWorkspace, type TestWorkspace } from "../helpers/test-workspace.ts";

const TOKEN = 'resource "test_token" "t" {\n  account_id = "a"\n  name = "deploy"\n}';

describe("modifyPlan and private state with terraform", function () {
  this.timeout(30_000);
  let workspace: TestWorkspace;

  before(requireTerraform);

  beforeEach(async () => {
    workspace = await createTestWorkspace(TOKEN);
  });

  afterEach(() => workspace?.close());

  it("plans the replacement of a token that was revoked outside, though its configuration is the same", async () => {
    await workspace.apply();
    workspace.backend.tokens.get("token-1")!.isRevoked = true;
    expect(await workspace.plan()).to.contain("Plan: 1 to add, 0 to change, 1 to destroy.");
    await workspace.apply();
    expect([...workspace.backend.tokens.keys()]).to.deep.equal(["token-2"]);
    expect(await workspace.plan()).to.contain("No changes.");
  });

  it("keeps private state over update and refresh", async () => {
    await workspace.apply();
    await workspace.apply(TOKEN.replace("deploy", "release"));
    await workspace.apply(TOKEN.replace("deploy", "publish"));
    expect(workspace.backend.events).to.deep.equal(["writes 2", "writes 3"]);
  });

  it("hides a sensitive value in the output and in the trace log", async () => {
    await workspace.close();
    workspace = await createTestWorkspace(TOKEN, { TF_LOG: "trace", TF_LOG_PATH: "terraform.log" });
    const output = await workspace.apply();
    const { readFile } = await import("node:fs/promises");
    const log = await readFile(`${workspace.folder}/terraform.log`, "utf8");
    expect(log).to.contain("ApplyResourceChange");
    expect(output).not.to.contain("secret-of-token-1");
    expect(log).not.to.contain("secret-of-token-1");
  });
});
