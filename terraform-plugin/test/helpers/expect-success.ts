import { expect } from "chai";
import type { TerraformRun } from "../../src/testing/index.ts";

export async function expectSuccess(run: Promise<TerraformRun>): Promise<string> {
  const { exitCode, stdout, stderr } = await run;
  expect(exitCode, `${stdout}\n${stderr}`).to.equal(0);
  return stdout;
}

/** The message as one line: Terraform breaks and frames it. */
export async function expectFailure(run: Promise<TerraformRun>): Promise<string> {
  const { exitCode, stdout, stderr } = await run;
  expect(exitCode, `${stdout}\n${stderr}`).to.equal(1);
  return `${stdout} ${stderr}`.replace(/[\s│╷╵]+/g, " ");
}
