import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { App, TerraformStack } from "cdktf";
import type { Framework } from "./frameworks.ts";

type Blocks = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Terraform JSON of a stack, as far as the tests look at it. */
export interface SynthesisedStack {
  readonly terraform?: { readonly required_providers: Readonly<Record<string, unknown>> };
  readonly provider?: Readonly<Record<string, unknown>>;
  readonly resource?: Blocks;
  readonly data?: Blocks;
  readonly output?: Readonly<Record<string, unknown>>;
  readonly import?: readonly unknown[];
}

const outdir = mkdtempSync(path.join(tmpdir(), "tokenry-constructs-"));
process.once("exit", () => rmSync(outdir, { recursive: true, force: true }));

/** An app that writes nothing outside a folder that goes when the tests end. */
export function testApp({ cdk }: Framework): App {
  return cdk.Testing.app({ outdir });
}

/** Builds a stack named `stack`, checks it and gives its Terraform JSON without the framework's own metadata. */
export function synth(framework: Framework, build: (stack: TerraformStack) => void): SynthesisedStack {
  return JSON.parse(framework.cdk.Testing.synth(stackOf(framework, build), true)) as SynthesisedStack;
}

/** The same as HCL. */
export function synthHcl(framework: Framework, build: (stack: TerraformStack) => void): string {
  return framework.cdk.Testing.synthHcl(stackOf(framework, build), true);
}

function stackOf(framework: Framework, build: (stack: TerraformStack) => void): TerraformStack {
  const stack = new framework.cdk.TerraformStack(testApp(framework), "stack");
  build(stack);
  return stack;
}
