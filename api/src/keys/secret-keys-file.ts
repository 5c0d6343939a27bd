import { randomBytes } from "node:crypto";
import { chmod, link, mkdir, open, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Config, ConfigError } from "../config.ts";
import { parseSecretKeys } from "../lib/secret-keys.ts";

/** Where the keys are kept, unless they are in TOKENRY_SECRET_KEYS: the file of the setting, else the one in the data dir. */
export const toSecretKeysFile = ({ secretKeysFile, dataDir }: Pick<Config, "secretKeysFile" | "dataDir">): string =>
  secretKeysFile ?? join(dataDir, "secret-keys");

/** The keys of a file, the current one first. Fails with ConfigError, which repeats no key. */
export async function readSecretKeysFile(file: string): Promise<Buffer[]> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    throw new ConfigError(`The secret keys in ${file} cannot be read (${(error as NodeJS.ErrnoException).code}).`);
  }
  try {
    return parseSecretKeys(text);
  } catch (error) {
    throw new ConfigError(`${file} cannot be used: ${(error as Error).message}. Restore it, or every token is lost.`);
  }
}

/** Makes the file with one new key (mode 0600) unless it is there. */
export async function makeSecretKeysFile(file: string): Promise<void> {
  if (await isThere(file)) return;
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  // Whole or not at all: a kill in between must not leave half a key. A link, unlike a rename, replaces no other's.
  const temporary = toTemporary(file);
  try {
    await write(temporary, [randomBytes(32)], 0o600);
    await link(temporary, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    await rm(temporary, { force: true });
  }
  await syncFolder(dirname(file));
}

/** Replaces the keys at once: whoever reads finds the old ones or the new ones. Mode and owner's rights stay. */
export async function replaceSecretKeysFile(file: string, keys: readonly Buffer[]): Promise<void> {
  const { mode } = await stat(file);
  const temporary = toTemporary(file);
  try {
    await write(temporary, keys, mode & 0o777);
    await rename(temporary, file);
  } finally {
    await rm(temporary, { force: true });
  }
  await syncFolder(dirname(file));
}

const toTemporary = (file: string): string => join(dirname(file), `.secret-keys-${randomBytes(6).toString("hex")}`);

async function write(file: string, keys: readonly Buffer[], mode: number): Promise<void> {
  const handle = await open(file, "wx", 0o600);
  try {
    await handle.writeFile(keys.map((key) => `${key.toString("base64")}\n`).join(""));
    await handle.sync();
  } finally {
    await handle.close();
  }
  await chmod(file, mode);
}

/** A rename is on the disk when its folder is. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function isThere(file: string): Promise<boolean> {
  try {
    await stat(file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return false;
    throw error;
  }
}
