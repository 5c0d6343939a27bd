import { randomBytes } from "node:crypto";
import { link, mkdir, readFile, unlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Config, ConfigError } from "./config.ts";
import { parseSecretKeys } from "./lib/secret-keys.ts";

/** The keys of TOKENRY_SECRET_KEYS, else those of the data dir, where one is made at the first start (mode 0600). */
export async function loadSecretKeys(config: Pick<Config, "secretKeys" | "dataDir">): Promise<readonly Buffer[]> {
  if (config.secretKeys) return config.secretKeys;
  const file = join(config.dataDir, "secret-keys");
  const text = await readOrMake(file, config.dataDir);
  try {
    return parseSecretKeys(text);
  } catch (error) {
    throw new ConfigError(`${file} cannot be used: ${(error as Error).message}. Restore it, or every token is lost.`);
  }
}

async function readOrMake(file: string, dataDir: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
  const text = `${randomBytes(32).toString("base64")}\n`;
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  // Whole or not at all: a kill in between must not leave half a key. A link, unlike a rename, replaces no other's.
  const partial = `${file}.${process.pid}`;
  await writeFile(partial, text, { mode: 0o600, flush: true });
  try {
    await link(partial, file);
    return text;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    return await readFile(file, "utf8");
  } finally {
    await unlink(partial);
  }
}
