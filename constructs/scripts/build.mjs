/** Builds cdktf/dist and cdktn/dist. Called by `npm run build`. */
import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import "./write-cdktn-sources.mjs";

const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");

for (const name of ["cdktf", "cdktn"]) {
  const folder = fileURLToPath(new URL(`../${name}`, import.meta.url));
  rmSync(`${folder}/dist`, { recursive: true, force: true });
  execFileSync(process.execPath, [tsc, "-p", `${folder}/tsconfig.build.json`], { stdio: "inherit" });
}
