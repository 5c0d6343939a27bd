import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import * as cdktf from "cdktf";
import * as tokenryForCdktf from "../../cdktf/src/index.ts";

/** One of the two frameworks, with the constructs made for it. */
export interface Framework {
  readonly name: "cdktf" | "cdktn";
  readonly cdk: typeof cdktf;
  readonly tokenry: typeof tokenryForCdktf;
}

process.env["CHECKPOINT_DISABLE"] = "1";
execFileSync(process.execPath, [fileURLToPath(new URL("../../scripts/write-cdktn-sources.mjs", import.meta.url))]);

// The fork has the same interface; its types differ by their private members only, so one set of tests serves both.
const cdktn: typeof cdktf = await import(importable("cdktn"));
const tokenryForCdktn: typeof tokenryForCdktf = await import(importable("../../cdktn/src/index.ts"));

/** Not a literal: its type is not wanted, and the file is made just above. */
function importable(specifier: string): string {
  return specifier;
}

export const frameworks: readonly Framework[] = [
  { name: "cdktf", cdk: cdktf, tokenry: tokenryForCdktf },
  { name: "cdktn", cdk: cdktn, tokenry: tokenryForCdktn },
];
