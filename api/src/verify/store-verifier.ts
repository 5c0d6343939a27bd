import { parseTokenText } from "@tokenry/spec";
import type { Clock } from "../lib/clock.ts";
import type { SecretKeys } from "../lib/secret-keys.ts";
import { isExpired } from "../models/api-token.ts";
import type { Models } from "../models/index.ts";
import type { LastUsedWriter } from "./last-used-writer.ts";
import type { Verifier } from "./verifier.ts";

export interface StoreVerifierOptions {
  models: Models;
  keys: SecretKeys;
  lastUsed: LastUsedWriter;
  clock: Clock;
}

/** Reads the token and its owner from the store for each request. */
export function createStoreVerifier({ models, keys, lastUsed, clock }: StoreVerifierOptions): Verifier {
  return {
    verify: async (text) => {
      const parts = parseTokenText(text);
      if (!parts) return undefined;
      const token = await models.apiTokens.findOne({ lookupId: parts.lookupId }).lean();
      if (!token || !keys.verify(text, token) || token.state !== "active") return undefined;
      const now = clock();
      if (isExpired(lastUsed.expiryOf(token), now)) return undefined;
      const owner = await models.principals.findById(token.ownerId).lean();
      if (owner?.state !== "active") return undefined;
      lastUsed.record(token, now);
      return owner;
    },
  };
}
