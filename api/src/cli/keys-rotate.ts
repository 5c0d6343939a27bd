import { randomBytes } from "node:crypto";
import { replaceSecretKeysFile } from "../keys/secret-keys-file.ts";
import { toKeyId } from "../lib/secret-keys.ts";
import type { Command } from "./command.ts";
import { openKeysFile } from "./keys-file.ts";

export const keysRotate: Command = {
  words: "keys rotate",
  description: "Adds a new current secret key; the others stay, and servers take it up within a second.",
  maxArguments: 0,
  run: async (call) => {
    const { file, keys } = await openKeysFile(call);
    const key = randomBytes(32);
    await replaceSecretKeysFile(file, [key, ...keys]);
    call.print(`${toKeyId(key)}  current`);
    for (const retired of keys) call.print(`${toKeyId(retired)}  retired`);
    return 0;
  },
};
