import type { TerraformRun } from "@tokenry/terraform-plugin/testing";
import { expect } from "chai";

export async function expectSuccess(run: Promise<TerraformRun>): Promise<string> {
  const { exitCode, stdout, stderr } = await run;
  expect(exitCode, `${stdout}\n${stderr}`).to.equal(0);
  return stdout;
}

/** The message on one line: Terraform breaks and frames it. */
export async function expectFailure(run: Promise<TerraformRun>): Promise<string> {
  const { exitCode, stdout, stderr } = await run;
  expect(exitCode, `${stdout}\n${stderr}`).to.equal(1);
  return toOneLine(`${stdout} ${stderr}`);
}

export function toOneLine(text: string): string {
  return text.replace(/[\s│╷╵]+/g, " ");
}
