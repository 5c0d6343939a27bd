import { execFileSync } from "node:child_process";
import type { Context } from "mocha";
import { findTerraform } from "../../src/testing/find-terraform.ts";

/** For `before`: skips the suite on a machine without terraform. */
export function requireTerraform(this: Context): void {
  if (findTerraform()) return;
  console.log("SKIP: terraform tests: terraform is not on PATH, install Terraform 1.11 or newer");
  this.skip();
}

/** For `before`: skips a suite that compares with what Terraform prints to the letter. */
export function skipOpenTofu(this: Context): void {
  const terraform = findTerraform();
  if (terraform && toVersionText(terraform).startsWith("Terraform ")) return;
  console.log(`SKIP: ${this.test?.parent?.title}: OpenTofu prints more, run it with Terraform`);
  this.skip();
}

/** For `before`: skips the suite with an older terraform, and with OpenTofu, which does not have the feature. */
export function requireTerraformVersion(wanted: string): (this: Context) => void {
  return function skipOlder(this: Context) {
    const terraform = findTerraform();
    const version = terraform ? /^Terraform v(\d+\.\d+)/.exec(toVersionText(terraform))?.[1] : undefined;
    if (version && Number(version.split(".")[1]) >= Number(wanted.split(".")[1])) return;
    console.log(
      `SKIP: ${this.test?.parent?.title}: needs Terraform ${wanted}, set TF_ACC_TERRAFORM_PATH to one (tested on the wire as well)`,
    );
    this.skip();
  };
}

function toVersionText(terraform: string): string {
  return execFileSync(terraform, ["version"], { stdio: ["ignore", "pipe", "ignore"] }).toString();
}
