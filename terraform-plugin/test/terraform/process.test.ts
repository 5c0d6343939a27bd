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

describe("the provider as a process of its own, with terraform", function () {
  this.timeout(30_000);
  let folder: string;
  let workspace: TerraformWorkspace;

  before(requireTerraform);

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "provider-"));
    const main = new URL("../fixtures/test-provider-main.ts", import.meta.url);
    await buildProviderScript(main, join(folder, "terraform-provider-test"));
    const overrides = `provider_installation {\n  dev_overrides {\n    "example.com/test/test" = "${folder}"\n  }\n}\n`;
    const env = { TF_LOG: "trace" };
    workspace = await createTerraformWorkspace({ files: { "main.tf": MAIN }, cliConfig: overrides, env });
  });

  after(async () => {
    await workspace?.close();
    if (folder) await rm(folder, { recursive: true, force: true });
  });

  it("survives errors that nobody catches, warns of them without secrets, and logs where they came from", async () => {
    await workspace.write("main.tf", MAIN.replace('"slow"', '"stray"\n  password = "hunter2-hunter2"'));
    const { process: terraform, done } = workspace.start("apply", "-auto-approve");
    const { exitCode, stdout, stderr } = await done;
    expect(terraform.exitCode, `${stdout}${stderr}`).to.equal(0);
    expect(exitCode).to.equal(0);
    const shown = `${stdout}${stderr}`.replace(/[\s│╷╵]+/g, " ");
    expect(shown).to.contain("Warning: Something failed in the background");
    expect(shown).to.contain("nobody waits for (sensitive)");
    expect(shown).to.contain("1 added");
  });

  it("logs as terraform wants it: levels and fields are understood", async () => {
    const { stderr } = await workspace.run("plan");
    expect(stderr).to.match(
      /\[TRACE\] provider\.terraform-provider-test: answered PlanResourceChange: .*type=test_flaky/,
    );
    expect(stderr).not.to.match(/provider\.terraform-provider-test: \{/);
    expect(stderr).not.to.contain("hunter2");
  });

  it("lets the running create end and saves its state at Ctrl-C, which reaches the whole process group", async () => {
    await workspace.write("main.tf", MAIN);
    await workspace.run("apply", "-destroy", "-auto-approve");
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
