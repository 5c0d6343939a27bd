import { readConfig } from "../config.ts";
import { replaceSecretKeysFile } from "../keys/secret-keys-file.ts";
import { toKeyId } from "../lib/secret-keys.ts";
import { type Command, type CommandCall, CommandError } from "./command.ts";
import { openKeysFile } from "./keys-file.ts";

export const keysRemove: Command = {
  words: "keys remove",
  usage: "<id>",
  description: "Removes a retired secret key that no token needs any more.",
  maxArguments: 1,
  run: async (call) => {
    const [id] = call.arguments;
    if (id === undefined)
      throw new CommandError("say which key: tokenry keys remove <id>. `tokenry keys list` shows the ids.");
    const { file, keys } = await openKeysFile(call);
    const index = keys.findIndex((key) => toKeyId(key) === id);
    if (index < 0) throw new CommandError("there is no key with this id. `tokenry keys list` shows the ids.");
    if (index === 0)
      throw new CommandError("this is the current key. `tokenry keys rotate` makes another current first.");
    await refuseKeyInUse(call, id);
    await replaceSecretKeysFile(file, keys.toSpliced(index, 1));
    call.print(`${id}  removed`);
    return 0;
  },
};

async function refuseKeyInUse({ environment }: CommandCall, keyId: string): Promise<void> {
  const { openDatabase } = await import("../database/open-database.ts");
  const { createModels } = await import("../models/index.ts");
  const database = await openDatabase(readConfig(environment)).catch((error: unknown) => {
    if (error instanceof Error && error.name === "StorageError") {
      throw new CommandError(
        `the store cannot be asked which tokens are under this key: ${error.message}. Stop the server first.`,
      );
    }
    throw error;
  });
  try {
    const { apiTokens, idempotencyRecords, invitations } = createModels(database.connection);
    // Reads every token: asked once in a key's life.
    const tokens = await apiTokens.countDocuments({
      state: "active",
      $or: [{ keyId }, { "previous.keyId": keyId, "previous.expiresAt": { $gt: new Date() } }],
    });
    if (tokens > 0) {
      throw new CommandError(
        `${tokens} token(s) are still under this key and would stop working. Each moves to the current key when it is used; rotate or revoke the others.`,
      );
    }
    const now = new Date();
    if (
      (await invitations.countDocuments({ keyId, state: "active", status: "PENDING", expiresAt: { $gt: now } })) > 0
    ) {
      throw new CommandError(
        "codes of invitations are still under this key. They expire 7 days after the key was retired; or delete the invitations.",
      );
    }
    if ((await idempotencyRecords.countDocuments({ keyId })) > 0) {
      throw new CommandError(
        "answers to requests with an Idempotency-Key are still under this key. They are gone 24 hours after the key was retired.",
      );
    }
  } finally {
    await database.close();
  }
}
