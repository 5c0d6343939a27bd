import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { ProviderPackage } from "./provider-registry.ts";

/** The package of `terraform-provider-tokenry` as its build left it; undefined when it is not installed or not built. */
export async function loadProviderPackage(): Promise<ProviderPackage | undefined> {
  try {
    const manifest = createRequire(import.meta.url).resolve("terraform-provider-tokenry/package.json");
    const { version } = JSON.parse(await readFile(manifest, "utf8")) as { version: string };
    const zip = await readFile(join(dirname(manifest), "dist", `terraform-provider-tokenry_${version}.zip`));
    return { version, zip };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "MODULE_NOT_FOUND") return undefined;
    throw error;
  }
}
