import { findTerraform } from "@tokenry/terraform-plugin/testing";
import type { Context } from "mocha";

/** For `before`: skips the suite on a machine without terraform. */
export function requireTerraform(this: Context): void {
  if (findTerraform()) return;
  console.log("SKIP: terraform tests: terraform is not on PATH, install Terraform 1.11 or newer");
  this.skip();
}
