import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "chai";
import { frameworks } from "./helpers/frameworks.ts";

const tmp = fileURLToPath(new URL("./.tmp/", import.meta.url));

const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
const tsconfig = { extends: "../../../../tsconfig.json", include: ["main.ts"], exclude: [] };

function readExample(name: string): string {
  const readme = readFileSync(new URL(`../${name}/README.md`, import.meta.url), "utf8");
  const [, example] = /^```ts\n(.*?)^```$/ms.exec(readme) ?? [];
  expect(example, "README has an example").to.be.a("string");
  return example!;
}

for (const { name } of frameworks) {
  describe(`README of @tokenry/${name}`, () => {
    it("has an example that compiles and synthesises as it stands", () => {
      mkdirSync(tmp, { recursive: true });
      const folder = mkdtempSync(path.join(tmp, "readme-"));
      try {
        writeFileSync(path.join(folder, "main.ts"), readExample(name));
        writeFileSync(path.join(folder, "tsconfig.json"), JSON.stringify(tsconfig));
        execFileSync(process.execPath, [tsc, "-p", folder], { stdio: "inherit" });
        const options = ["--import", "ts-blank-space/register", "--conditions=source", "main.ts"];
        execFileSync(process.execPath, options, { cwd: folder, env: { ...process.env, CHECKPOINT_DISABLE: "1" } });
        const stack = readFileSync(path.join(folder, "cdktf.out/stacks/tokens/cdk.tf.json"), "utf8");
        expect(JSON.parse(stack)).to.nested.include({
          "resource.tokenry_service_account.ci.name": "ci",
          "resource.tokenry_service_account_api_token.ci_deploy_C2B05775.max_age": "P30D",
          "output.deploy_token.sensitive": true,
          "provider.tokenry[0].url": "http://127.0.0.1:8080",
        });
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    });
  });
}
