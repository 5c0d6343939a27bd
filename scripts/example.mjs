/** `npm run example -- <name> [--destroy]`: applies an example against a running server, and uses what it made. */
import { existsSync } from "node:fs";
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { build } from "./build.mjs";
import { findCredential } from "./example/find-credential.mjs";
import { createTerraform } from "./example/terraform.mjs";
import { root, runNode, sourceFlags } from "./run-node.mjs";

const url = process.env.TOKENRY_URL || "http://127.0.0.1:8080";
const examplesFolder = join(root, "cdktf-examples");

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(`example: ${error.message}`);
  process.exitCode = 1;
}

async function main(args) {
  const destroy = args.includes("--destroy");
  const [name, ...rest] = args.filter((arg) => arg !== "--destroy");
  await checkArguments(name, rest);
  await build({ only: ["spec", "sdk"] });
  const { createClient } = await import("@tokenry/sdk");
  await checkServer(createClient);

  // Terraform's state lies here too.
  const folder = process.env.TOKENRY_EXAMPLE_DIR || join(examplesFolder, name);
  await synthesise(name, folder);
  const terraform = await createTerraform({ url, folder, stack: name, credential: await findCredential() });
  try {
    await terraform.run("init", "-input=false", "-no-color");
    const tokenBefore = (await terraform.outputs()).deploy_token;
    await terraform.run(destroy ? "destroy" : "apply", "-auto-approve", "-input=false", "-no-color");
    if (destroy) await showThatTokenIsDead(createClient, tokenBefore);
    else await showPrincipal(createClient, (await terraform.outputs()).deploy_token);
  } finally {
    await terraform.close();
  }
}

async function checkArguments(name, rest) {
  const entries = await readdir(examplesFolder, { withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isDirectory() && existsSync(join(examplesFolder, entry.name, "main.ts")))
    .map((entry) => entry.name);
  if (!names.includes(name) || rest.length > 0) {
    throw new Error(`usage: npm run example -- <name> [--destroy], where <name> is one of ${names.join(", ")}`);
  }
}

async function checkServer(createClient) {
  const client = createClient({ url, maxRetries: 0 });
  try {
    await client.health.ready();
  } catch (error) {
    throw new Error(`no Tokenry answers at ${url} (${error.message}). Start one with "npm start", or set TOKENRY_URL.`);
  } finally {
    await client.close();
  }
}

async function synthesise(name, folder) {
  await rm(join(folder, "cdktf.out"), { recursive: true, force: true });
  const code = await runNode([...sourceFlags, join(examplesFolder, name, "main.ts")], { cwd: folder });
  if (code !== 0) throw new Error(`main.ts ended with ${code}`);
}

async function showPrincipal(createClient, apiToken) {
  const client = createClient({ url, apiToken });
  const me = await client.me.get();
  await client.close();
  console.log("\nThe server saw, with the new token:");
  console.log(JSON.stringify(me, null, 2));
}

async function showThatTokenIsDead(createClient, apiToken) {
  if (apiToken === undefined) {
    console.log("\nThere was no token to remove.");
    return;
  }
  const client = createClient({ url, apiToken });
  try {
    await client.me.get();
  } catch (error) {
    if (error.status !== 401) throw error;
    console.log("\nThe old token is refused: 401.");
    return;
  } finally {
    await client.close();
  }
  throw new Error("the old token still works");
}
