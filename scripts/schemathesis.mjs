/**
 * `npm run schemathesis`: runs Schemathesis (PyPI) against a server of its own with the committed document: no 5xx, no
 * answer that the document does not declare. Needs Python 3.10 or newer; installs it in node_modules/.cache.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { build } from "./build.mjs";
import { root } from "./run-node.mjs";
import { startServer } from "./start-server.mjs";

const version = "4.32.5";
const seconds = process.argv.find((arg) => arg.startsWith("--seconds="))?.split("=")[1] ?? "60";
const checks = [
  "not_a_server_error",
  "status_code_conformance",
  "content_type_conformance",
  "response_headers_conformance",
  "response_schema_conformance",
  "ignored_auth",
  "allow_header_conformance",
];
/** What would take the credential of the run away, or slow it down by its rate limit. */
const excluded = ["revokeToken", "deleteApiTokenForCurrentUser", "createApiTokenRevocation"];

await build({ only: ["spec", "mongoose-sqlite", "api"] });
const program = install();
const server = await startServer();
const { status } = spawnSync(
  program,
  [
    "run",
    join(root, "openapi.yaml"),
    `--url=${server.url}`,
    `--header=Authorization: Bearer ${server.token}`,
    `--checks=${checks.join(",")}`,
    ...excluded.map((id) => `--exclude-operation-id=${id}`),
    `--max-time=${seconds}`,
    "--warnings=off",
    "--no-color",
  ],
  { stdio: ["ignore", "inherit", "inherit"], cwd: server.dataDir },
);
await server.stop();
process.exitCode = status ?? 1;

function install() {
  const folder = join(root, "node_modules/.cache", `schemathesis-${version}`);
  const executable = join(folder, "bin", "schemathesis");
  if (!existsSync(executable)) {
    execFileSync("python3", ["-m", "venv", folder], { stdio: "inherit" });
    execFileSync(join(folder, "bin", "pip"), ["install", "--quiet", `schemathesis==${version}`], { stdio: "inherit" });
  }
  return executable;
}
