import { execFile, spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const providerHost = "tokenry.local";

/**
 * Terraform on a synthesised stack, with a CLI configuration of its own in a temporary file: one `host` block, by which
 * the provider comes from the server itself.
 */
export async function createTerraform({ url, folder, stack, credential }) {
  const temporary = await mkdtemp(join(tmpdir(), "tokenry-example-"));
  const config = join(temporary, "terraform.rc");
  const registry = `${url.replace(/\/+$/, "")}/v1/providers/`;
  await writeFile(config, `host "${providerHost}" {\n  services = {\n    "providers.v1" = "${registry}"\n  }\n}\n`);
  const env = {
    ...process.env,
    ...credential,
    TOKENRY_URL: url,
    TF_CLI_CONFIG_FILE: config,
    TF_IN_AUTOMATION: "1",
    CHECKPOINT_DISABLE: "1",
  };
  const chdir = `-chdir=${join(folder, "cdktf.out", "stacks", stack)}`;
  return {
    run: (command, ...args) => runTerraform([chdir, command, ...args], env),
    /** Name -> value of all outputs, the sensitive ones too. */
    outputs: async () => {
      const { stdout } = await promisify(execFile)("terraform", [chdir, "output", "-json"], { env });
      return Object.fromEntries(Object.entries(JSON.parse(stdout)).map(([name, { value }]) => [name, value]));
    },
    close: () => rm(temporary, { recursive: true, force: true }),
  };
}

function runTerraform(args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn("terraform", args, { env, stdio: ["ignore", "inherit", "inherit"] });
    child.on("error", (error) => {
      const missing = error.code === "ENOENT";
      reject(
        missing
          ? new Error("terraform is not installed; see https://developer.hashicorp.com/terraform/install")
          : error,
      );
    });
    child.on("close", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`terraform ${args[1]} ended with ${code}`));
    });
  });
}
