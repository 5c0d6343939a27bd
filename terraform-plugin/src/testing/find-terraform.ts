import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/**
 * The path of the terraform program: what the environment variable TF_ACC_TERRAFORM_PATH names (which may be OpenTofu),
 * else the one on PATH; undefined if it is not installed.
 */
export function findTerraform(env: Readonly<Record<string, string | undefined>> = process.env): string | undefined {
  if (env["TF_ACC_TERRAFORM_PATH"]) return env["TF_ACC_TERRAFORM_PATH"];
  return (env["PATH"] ?? "")
    .split(delimiter)
    .filter((folder) => folder !== "")
    .map((folder) => join(folder, "terraform"))
    .find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
