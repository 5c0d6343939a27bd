import { createHash, randomBytes } from "node:crypto";
import { mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A file with secret keys in a folder of its own. */
export interface KeysFolder {
  file: string;
  /** Replaces the keys in one step. */
  write(...keys: Buffer[]): Promise<void>;
  remove(): Promise<void>;
}

export async function makeKeysFolder(...keys: Buffer[]): Promise<KeysFolder> {
  const folder = await mkdtemp(join(tmpdir(), "tokenry-keys-"));
  const file = join(folder, "keys");
  const write = async (...next: Buffer[]): Promise<void> => {
    await writeFile(`${file}.new`, next.map((key) => `${key.toString("base64")}\n`).join(""), { mode: 0o600 });
    await rename(`${file}.new`, file);
  };
  await write(...keys);
  return { file, write, remove: () => rm(folder, { recursive: true, force: true }) };
}

export const newKey = (): Buffer => randomBytes(32);

export const keyIdOf = (key: Buffer): string => createHash("sha256").update(key).digest("hex").slice(0, 12);
