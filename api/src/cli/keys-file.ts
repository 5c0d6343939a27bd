import { readConfig } from "../config.ts";
import { readSecretKeysFile, toSecretKeysFile } from "../keys/secret-keys-file.ts";
import { type CommandCall, CommandError } from "./command.ts";

/** The file that the settings name, and its keys. Fails with CommandError when the keys are in a variable. */
export async function openKeysFile({ environment }: CommandCall): Promise<{ file: string; keys: Buffer[] }> {
  const config = readConfig(environment);
  if (config.secretKeys) {
    throw new CommandError(
      "the keys are in TOKENRY_SECRET_KEYS, which no command can change. Write them into a file, one a line, set TOKENRY_SECRET_KEYS_FILE to it and unset the variable; or change the variable yourself (the new key first, the old ones after it, `openssl rand -base64 32` makes one) and restart.",
    );
  }
  const file = toSecretKeysFile(config);
  return { file, keys: await readSecretKeysFile(file) };
}
