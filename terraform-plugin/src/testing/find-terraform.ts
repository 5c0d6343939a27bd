import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** The path of the terraform program, from PATH; undefined if it is not installed. */
export function findTerraform(path = process.env["PATH"] ?? ""): string | undefined {
  return path
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
