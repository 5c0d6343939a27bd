import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "chai";
import { createTerraformWorkspace, type TerraformWorkspace } from "../../src/testing/index.ts";
import { type BuiltExample, buildExample, buildProviderScript, exampleMain } from "../helpers/example-binary.ts";
import { expectSuccess } from "../helpers/expect-success.ts";
import { requireTerraform } from "../helpers/require-terraform.ts";

const main = await readFile(new URL("../../example/main.tf", import.meta.url), "utf8");

describe("example provider, as an executable", function () {
  this.timeout(60_000);
  let built: BuiltExample;
  let workspace: TerraformWorkspace;

  before(requireTerraform);

  before(async () => {
    built = await buildExample();
  });

  afterEach(() => workspace?.close());

  after(() => built?.close());

  it("applies and destroys with dev_overrides, and leaves no socket behind", async () => {
    workspace = await createWorkspace(built.folder, devOverrides(built.folder));
    const socketsBefore = await socketsIn(built.folder);
    const applied = await expectSuccess(workspace.run("apply", "-auto-approve"));
    expect(applied).to.contain('body = "Hello, big-world!"');
    expect(await expectSuccess(workspace.run("plan"))).to.contain("No changes.");
    await expectSuccess(workspace.run("destroy", "-auto-approve"));
    expect(await readdir(join(workspace.folder, "notes"))).to.deep.equal([]);
    expect(await socketsIn(built.folder)).to.deep.equal(socketsBefore);
  });

  it("is installed by terraform init from a filesystem mirror", async () => {
    const mirror = join(built.folder, "mirror");
    const target = `${process.platform}_${process.arch === "x64" ? "amd64" : process.arch}`;
    const version = join(mirror, "example.com/example/notes/1.0.0", target);
    await buildProviderScript(exampleMain, join(version, "terraform-provider-notes_v1.0.0"));
    workspace = await createWorkspace(
      built.folder,
      `provider_installation {\n  filesystem_mirror {\n    path = "${mirror}"\n  }\n}\n`,
    );
    await expectSuccess(workspace.run("init"));
    expect(await expectSuccess(workspace.run("apply", "-auto-approve"))).to.contain(
      "Apply complete! Resources: 1 added",
    );
  });

  it("works without TLS where terraform turns that off", async () => {
    workspace = await createWorkspace(built.folder, devOverrides(built.folder), { TF_DISABLE_PLUGIN_TLS: "1" });
    expect(await expectSuccess(workspace.run("apply", "-auto-approve"))).to.contain(
      "Apply complete! Resources: 1 added",
    );
  });

  it("works where TMPDIR is too long for a socket", async () => {
    const longFolder = join(built.folder, "x".repeat(100));
    workspace = await createWorkspace(built.folder, devOverrides(built.folder), { PLUGIN_UNIX_SOCKET_DIR: longFolder });
    expect(await expectSuccess(workspace.run("plan"))).to.contain("Plan: 1 to add");
  });
});

function createWorkspace(folder: string, cliConfig: string, env: Record<string, string> = {}) {
  const settings = { NOTES_FOLDER: "notes", PLUGIN_UNIX_SOCKET_DIR: folder, ...env };
  return createTerraformWorkspace({ files: { "main.tf": main }, cliConfig, env: settings });
}

function devOverrides(folder: string): string {
  return `provider_installation {\n  dev_overrides {\n    "example.com/example/notes" = "${folder}"\n  }\n  direct {}\n}\n`;
}

async function socketsIn(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => name.startsWith("plugin-"));
}
