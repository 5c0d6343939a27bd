import { toKeyId } from "../lib/secret-keys.ts";
import type { Command } from "./command.ts";
import { openKeysFile } from "./keys-file.ts";

export const keysList: Command = {
  words: "keys list",
  description: "Shows the ids of the secret keys, and which one is current.",
  maxArguments: 0,
  run: async (call) => {
    const { keys } = await openKeysFile(call);
    for (const [index, key] of keys.entries()) call.print(`${toKeyId(key)}  ${index === 0 ? "current" : "retired"}`);
    return 0;
  },
};
