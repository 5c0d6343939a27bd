import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { createTerraformWorkspace, type TerraformWorkspace } from "@tokenry/terraform-plugin/testing";
import { expect } from "chai";
import { unzipSync } from "fflate";
import { type Harness, startHarness } from "../../../api/test/helpers/harness.ts";
import { required } from "../helpers/attached.ts";
import { apiToken, serviceAccount } from "../helpers/configurations.ts";
import { createPackedMirror, type Mirror } from "../helpers/installed.ts";
import { requireTerraform } from "../helpers/require-terraform.ts";
import { expectSuccess } from "../helpers/terraform-outcome.ts";

describe("the text of a token", function () {
  this.timeout(120_000);
  let api: Harness;
  let mirror: Mirror;
  let workspace: TerraformWorkspace;
  let output = "";

  before(requireTerraform);
  before(async () => {
    api = await startHarness();
    mirror = await createPackedMirror();
    workspace = await createTerraformWorkspace({
      files: {},
      cliConfig: mirror.cliConfig,
      env: { TOKENRY_URL: api.url, TOKENRY_API_TOKEN: api.admin.token, TF_LOG: "TRACE", TF_LOG_PATH: "trace.log" },
    });
  });
  after(async () => {
    await workspace?.close();
    await mirror?.close();
    await api?.stop();
  });

  const run = async (...args: string[]) => {
    output += await expectSuccess(workspace.run(...args));
  };
  const configure = (token: string) =>
    workspace.write("main.tf", required + serviceAccount("ci") + token + sensitiveOutput);
  const readToken = async () => {
    const state = JSON.parse(await workspace.readState()) as { outputs: { token: { value: string } } };
    return state.outputs.token.value;
  };
  /** Terraform puts the prior state into a plan file, as its own entries and as the "before" of each resource. */
  const priorStateIn = (plan: string) => [`${plan}!tfplan`, `${plan}!tfstate`, `${plan}!tfstate-prev`];

  it("is in the state, in what Terraform copies from the state, and nowhere else", async () => {
    await configure(apiToken());
    await run("init");
    await run("plan", "-out=create.tfplan");
    await run("show", "create.tfplan");
    await run("apply", "create.tfplan");
    const first = await readToken();
    expect(await filesWith(workspace.folder, first)).to.deep.equal(["terraform.tfstate"]);

    await run("plan", "-out=unchanged.tfplan");
    await run("show", "unchanged.tfplan");
    await configure(apiToken({ max_age: "P60D" }));
    await run("plan", "-out=replace.tfplan");
    await run("show", "replace.tfplan");
    expect(await filesWith(workspace.folder, first)).to.deep.equal([
      ...priorStateIn("replace.tfplan"),
      "terraform.tfstate",
      ...priorStateIn("unchanged.tfplan"),
    ]);

    await run("apply", "replace.tfplan");
    const second = await readToken();
    expect(await filesWith(workspace.folder, second)).to.deep.equal(["terraform.tfstate"]);

    await run("show");
    await run("output");
    await run("destroy", "-auto-approve");
    expect(await filesWith(workspace.folder, second)).to.deep.equal(["terraform.tfstate.backup"]);

    expect(await readFile(join(workspace.folder, "trace.log"), "utf8")).to.contain("[TRACE]");
    expect(output).to.contain("(sensitive value)");
    for (const token of [first, second, api.admin.token]) {
      expect(output.includes(token), "output of terraform").to.equal(false);
      expect(api.logText().includes(token), "log of the server").to.equal(false);
    }
    expect(await filesWith(workspace.folder, api.admin.token)).to.deep.equal([]);
  });
});

const sensitiveOutput = `output "token" {
  value     = tokenry_service_account_api_token.deploy.full_token
  sensitive = true
}
`;

/** Files below the folder, and entries of zip files as `file!entry`, that hold the text. */
async function filesWith(folder: string, text: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const content = await readFile(join(entry.parentPath, entry.name));
    if (content.includes(text)) found.push(entry.name);
    if (!entry.name.endsWith(".tfplan")) continue;
    for (const [name, unzipped] of Object.entries(unzipSync(content))) {
      if (Buffer.from(unzipped).includes(text)) found.push(`${entry.name}!${name}`);
    }
  }
  return found.sort();
}
