/**
 * Records what a terraform sends to a provider, for test/protocol/recorded.test.ts:
 * `node --import=ts-blank-space/register --conditions=source scripts/record-terraform.ts OUT.json` (TF_ACC_TERRAFORM_PATH
 * names the terraform).
 */
import { execFileSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { provider, schema } from "@tokenry/terraform-plugin";
import type { ProviderDefinition } from "../src/framework/provider.ts";
import { ProviderInstance } from "../src/framework/provider-instance.ts";
import { listenGrpc } from "../src/plugin/listen-grpc.ts";
import { toProviderHandler } from "../src/plugin/provider-handler.ts";
import { toSocketPath } from "../src/plugin/socket-path.ts";
import { createTerraformWorkspace, findTerraform } from "../src/testing/index.ts";
import { Backend } from "../test/fixtures/backend.ts";
import { ADDRESS, createTestProvider } from "../test/fixtures/test-provider.ts";

const LEGACY = "registry.terraform.io/legacy/legacy";
const calls = new Map<string, { rpc: string; request: string }>();
const [out] = process.argv.slice(2);
if (!out) throw new Error("say where to write: record-terraform.ts OUT.json");

async function serve(definition: unknown, isRecorded: boolean) {
  const socketPath = toSocketPath();
  const answer = toProviderHandler(new ProviderInstance(definition as ProviderDefinition), () => {});
  const server = await listenGrpc(socketPath, (path, message, toSignal) => {
    const call = { rpc: path.split("/").at(-1) ?? "", request: message.toString("base64") };
    if (isRecorded && path.startsWith("/tfplugin6.") && message.length > 0) calls.set(JSON.stringify(call), call);
    return answer(path, message, toSignal);
  });
  const Addr = { Network: "unix", String: socketPath };
  return { server, reattach: { Protocol: "grpc", ProtocolVersion: 6, Pid: process.pid, Test: true, Addr } };
}

const recorded = await serve(createTestProvider(new Backend()), true);
const legacy = await serve(provider({ schema: schema({ attributes: {} }), configure: () => null }), false);
const head = `terraform {
  required_providers {
    test = { source = "${ADDRESS}" }
  }
  provider_meta "test" {
    module = "core"
  }
}
provider "test" {
  api_key = "key"
}
`;
const everything = await readFile(new URL("../test/fixtures/everything.tf", import.meta.url), "utf8");
const rest = await readFile(new URL("../test/fixtures/recorded/rest.tf", import.meta.url), "utf8");
const workspace = await createTerraformWorkspace({
  files: {
    "main.tf": head,
    "main.tfquery.hcl": 'list "test_account" "all" {\n  provider = test\n  config {\n    prefix = "c"\n  }\n}\n',
  },
  env: { TF_REATTACH_PROVIDERS: JSON.stringify({ [ADDRESS]: recorded.reattach, [LEGACY]: legacy.reattach }) },
});
const version = execFileSync(findTerraform() ?? "terraform", ["version"], { stdio: ["ignore", "pipe", "ignore"] });
const terraform = /^(?:Terraform|OpenTofu) v\S+/m.exec(version.toString())?.[0] ?? "";
const isNewer = /^Terraform v1\.(1[4-9]|[2-9]\d)/.test(terraform);
const action = 'action "test_rotate" "now" {\n  config {\n    token_id = "token-1"\n  }\n}\n';
const token = 'resource "test_token" "t" {\n  account_id = "a"\n  name = "n"\n}\n';
const found = 'import {\n  to = test_token.t\n  identity = { account_id = "a", id = "ID" }\n}\n';
const newer: [string, ...string[]][] = [
  [everything + rest + token, "apply", "-auto-approve"],
  [everything + rest + token, "query"],
  [everything + rest, "state", "rm", "test_token.t"],
  [everything + rest + token + found, "apply", "-auto-approve"],
  [
    everything + rest + token + action.replace("token-1", "TOKEN"),
    "apply",
    "-auto-approve",
    "-invoke=action.test_rotate.now",
  ],
];
const steps: [string, ...string[]][] = [
  ["", "init"],
  [`resource "test_account" "a" {\n  name = "ci"\n}\n`, "apply", "-auto-approve"],
  [everything + rest, "apply", "-auto-approve"],
  [
    everything.replace("size = 5", "size = 6") + rest.replace('"ci"', '"cd"').replace('"eu"', '"us"'),
    "apply",
    "-auto-approve",
  ],
  [everything + rest, "state", "rm", "test_everything.e"],
  [everything + rest, "import", "test_everything.e", "ID"],
  ...(isNewer ? newer : []),
  [everything + rest, "destroy", "-auto-approve"],
];
let everythingId = "";
let lastToken = "";
for (const [main, ...args] of steps) {
  const tokenId = /token-\d+/.exec(await workspace.readState("terraform.tfstate"))?.[0] ?? lastToken;
  lastToken = tokenId;
  await workspace.write("main.tf", head + main.replace('id = "ID"', `id = "${tokenId}"`).replace("TOKEN", tokenId));
  const id = /"id": "(everything-\d+)"/.exec(await workspace.readState("terraform.tfstate"))?.[1] ?? everythingId;
  everythingId = id;
  const { exitCode, stdout, stderr } = await workspace.run(...args.map((arg) => (arg === "ID" ? id : arg)));
  if (exitCode !== 0) throw new Error(`${args.join(" ")}\n${stdout}\n${stderr}`);
}
await writeFile(out, `${JSON.stringify({ terraform, calls: [...calls.values()] }, undefined, 1)}\n`);
console.error(`${calls.size} calls of ${terraform}`);
await workspace.close();
await recorded.server.close();
await legacy.server.close();
