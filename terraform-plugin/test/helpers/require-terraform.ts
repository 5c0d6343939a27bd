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
    const found = terraform ? toVersionText(terraform).split("\n")[0] : undefined;
    const minor = /^Terraform v\d+\.(\d+)/.exec(found ?? "")?.[1];
    if (minor && Number(minor) >= Number(wanted.split(".")[1])) return;
    const reason = found?.startsWith("OpenTofu")
      ? `${found} does not have it`
      : `needs Terraform ${wanted}, set TF_ACC_TERRAFORM_PATH to one`;
    console.log(`SKIP: ${this.test?.parent?.title}: ${reason} (tested on the wire as well)`);
    this.skip();
  };
}

function toVersionText(terraform: string): string {
  return execFileSync(terraform, ["version"], { stdio: ["ignore", "pipe", "ignore"] }).toString();
}
