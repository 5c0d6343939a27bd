import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { createSelfSignedCertificate } from "../../terraform-plugin/dist/plugin/self-signed-certificate.js";

const starts = 21;

/** Milliseconds of bare starts of Node and of starts of the provider in `dist`, in turn, with the environment that Terraform gives. */
export async function measureStarts(dist) {
  const script = join(
    dist,
    readdirSync(dist).find((name) => /^terraform-provider-\w+_v[\d.]+$/.test(name)),
  );
  const env = {
    ...process.env,
    TF_PLUGIN_MAGIC_COOKIE: "d602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2",
    PLUGIN_PROTOCOL_VERSIONS: "5,6",
    PLUGIN_CLIENT_CERT: createSelfSignedCertificate().certPem,
  };
  const bare = [];
  const provider = [];
  for (let start = 0; start < starts; start++) {
    bare.push(await timeUntil((child) => once(child, "exit"), process.execPath, ["-e", "0"], env));
    provider.push(await timeUntil((child) => once(child.stdout, "data"), script, [], env));
  }
  return { bare, provider };
}

async function timeUntil(isReady, command, args, env) {
  const startedAt = performance.now();
  const child = spawn(command, args, { env, stdio: ["ignore", "pipe", "inherit"] });
  await isReady(child);
  const ms = performance.now() - startedAt;
  child.kill("SIGKILL");
  return ms;
}
