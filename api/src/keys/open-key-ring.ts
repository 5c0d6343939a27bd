import { stat } from "node:fs/promises";
import type { Logger } from "pino";
import type { Config } from "../config.ts";
import { createKeyRing, type KeyRing } from "./key-ring.ts";
import { makeSecretKeysFile, readSecretKeysFile, toSecretKeysFile } from "./secret-keys-file.ts";

/**
 * The keys of TOKENRY_SECRET_KEYS, which stay; else those of TOKENRY_SECRET_KEYS_FILE, else those of the data dir, where one
 * is made at the first start: both are read again when they change. Fails with ConfigError.
 */
export async function openKeyRing(
  config: Pick<Config, "secretKeys" | "secretKeysFile" | "dataDir">,
  logger: Logger,
): Promise<KeyRing> {
  if (config.secretKeys) return createKeyRing({ keys: config.secretKeys, source: undefined, logger });
  const file = toSecretKeysFile(config);
  if (config.secretKeysFile === undefined) await makeSecretKeysFile(file);
  const source = { version: () => toVersion(file), read: () => readSecretKeysFile(file) };
  return createKeyRing({ keys: await source.read(), source, logger });
}

async function toVersion(file: string): Promise<string> {
  const { ino, size, mtimeNs } = await stat(file, { bigint: true });
  return `${ino} ${size} ${mtimeNs}`;
}
