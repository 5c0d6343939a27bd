import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { SecretReference } from "./bootstrap-file.ts";

/** The secret, or why there is none. */
export type ResolvedSecret = { value: string; fault?: never } | { value?: never; fault: string };

/** Reads secrets from the environment and from files; a path is relative to the folder of the bootstrap file. */
export type ResolveSecret = (reference: SecretReference) => Promise<ResolvedSecret>;

export const createResolveSecret =
  (bootstrapFile: string, environment: Readonly<Record<string, string | undefined>>): ResolveSecret =>
  async (reference) => {
    if ("env" in reference) {
      const value = environment[reference.env];
      return value ? { value } : { fault: `the environment variable ${reference.env} is unset or empty` };
    }
    try {
      const value = (await readFile(resolve(dirname(bootstrapFile), reference.file), "utf8")).replace(/\r?\n$/, "");
      return value === "" ? { fault: `the file ${reference.file} is empty` } : { value };
    } catch (error) {
      return { fault: `the file ${reference.file} cannot be read (${(error as NodeJS.ErrnoException).code})` };
    }
  };
