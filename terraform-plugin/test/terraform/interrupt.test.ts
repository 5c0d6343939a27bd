import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { createTerraformWorkspace, findTerraform, type TerraformWorkspace } from "../../src/testing/index.ts";
import { buildProviderScript } from "../helpers/example-binary.ts";
import { requireTerraform } from "../helpers/require-terraform.ts";

const MAIN = `terraform {
  required_providers {
    test = { source = "example.com/test/test" }
  }
}
resource "test_flaky" "f" {
  mode = "slow"
}
`;

describe("Ctrl-C, which reaches Terraform and the provider's process", function () {
  this.timeout(30_000);
  let folder: string;
  let workspace: TerraformWorkspace;

  before(requireTerraform);

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "provider-"));
    const main = new URL("../fixtures/test-provider-main.ts", import.meta.url);
    await buildProviderScript(main, join(folder, "terraform-provider-test"));
    workspace = await createTerraformWorkspace({ files: { "main.tf": MAIN } });
  });

  after(async () => {
    await workspace?.close();
    if (folder) await rm(folder, { recursive: true, force: true });
  });

  it("lets the running create end and saves its state", async () => {
    await workspace.write(
      "cli.tfrc",
      `provider_installation {\n  dev_overrides {\n    "example.com/test/test" = "${folder}"\n  }\n}\n`,
    );
    const terraform = spawn(findTerraform()!, ["apply", "-auto-approve", "-no-color"], {
      cwd: workspace.folder,
      detached: true, // a process group of its own, as a shell gives it
      env: { ...process.env, CHECKPOINT_DISABLE: "1", TF_CLI_CONFIG_FILE: join(workspace.folder, "cli.tfrc") },
    });
    let output = "";
    terraform.stdout.on("data", (chunk: Buffer) => {
      output += chunk.toString();
      if (chunk.includes("test_flaky.f: Creating...")) setTimeout(() => process.kill(-terraform.pid!, "SIGINT"), 300);
    });
    await new Promise((resolve) => terraform.on("close", resolve));
    expect(output).to.contain("Interrupt received");
    expect(await workspace.readState()).to.contain('"id": "flaky-1"');
  });
});
