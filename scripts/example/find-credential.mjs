import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { root } from "../run-node.mjs";

/** The environment variables that hold the credential: the caller's own, else the first start's token. */
export async function findCredential(environment = process.env) {
  if (environment.TOKENRY_API_TOKEN || environment.TOKENRY_USERNAME) return {};
  const file = resolve(root, environment.TOKENRY_DATA_DIR || ".tokenry", "first-admin-token");
  try {
    return { TOKENRY_API_TOKEN: (await readFile(file, "utf8")).trim() };
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
    throw new Error(
      `no credential: set TOKENRY_API_TOKEN, or TOKENRY_USERNAME and TOKENRY_PASSWORD (there is no ${file})`,
    );
  }
}
