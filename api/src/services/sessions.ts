import type { Clock } from "../lib/clock.ts";
import { newId } from "../lib/ids.ts";
import type { SecretKeys } from "../lib/secret-keys.ts";
import type { ApiToken } from "../models/api-token.ts";
import type { Models } from "../models/index.ts";
import type { Principal } from "../models/principal.ts";
import type { TokenLoader } from "../verify/token-loader.ts";
import { newOutbox, toAuditEntry } from "./audit.ts";
import type { AuditRelay } from "./audit-relay.ts";
import { mintTokenText } from "./mint-token-text.ts";
import type { TokenHolders } from "./token-holders.ts";

const idleForMs = 8 * 3_600_000;
export const sessionForMs = 7 * 24 * 3_600_000;
/** A use may have moved the expiry and not be written yet. */
const graceMs = 60_000;

/**
 * Sessions of browsers: stored and verified as API tokens are, so that their end holds on every node within a second, but never
 * taken, listed or changed as API tokens. They end with the epoch of their user: another password ends them all in one write.
 */
export interface Sessions {
  /** 8 hours from the last use, 7 days at most. */
  begin(requestId: string, user: Principal): Promise<{ text: string; expiresAt: Date }>;
  /** Does nothing when the text is that of no session. */
  end(requestId: string, text: string): Promise<void>;
}

export interface SessionsOptions {
  models: Models;
  keys: SecretKeys;
  relay: AuditRelay;
  loader: TokenLoader;
  tokenHolders: TokenHolders;
  clock: Clock;
  tokenPrefix: string;
}

export function createSessions(options: SessionsOptions): Sessions {
  const { models, keys, relay, loader, tokenHolders, clock, tokenPrefix } = options;
  /** Those of the user that have ended by themselves. */
  const removeOld = async ({ _id: ownerId, sessionEpoch = 0 }: Principal, now: number): Promise<void> => {
    const settled = { ownerId, outboxAt: { $exists: false } };
    await models.apiTokens.deleteMany({ ...settled, sessionEpoch: { $lt: sessionEpoch } });
    await models.apiTokens.deleteMany({
      ...settled,
      sessionEpoch: { $exists: true },
      expiresAt: { $lt: new Date(now - graceMs) },
    });
  };

  return {
    begin: async (requestId, user) => {
      const now = clock();
      await removeOld(user, now);
      const id = newId(now);
      const { fullToken, lookupId, prefix } = mintTokenText({ prefix: tokenPrefix, type: "pat" });
      const entry = toAuditEntry({ id: user._id, requestId }, new Date(now), {
        action: "session.begin",
        targetType: "api-token",
        targetId: id,
      });
      const expiresAt = new Date(now + sessionForMs);
      const session: ApiToken = {
        _id: id,
        ownerId: user._id,
        state: "active",
        enabled: true,
        sessionEpoch: user.sessionEpoch ?? 0,
        lookupId,
        prefix,
        generation: 1,
        ...keys.digest(fullToken),
        name: "session",
        description: "",
        maxAge: "PT8H",
        maxAgeMs: idleForMs,
        extended: true,
        issuedAt: new Date(now),
        expiresAt: new Date(now + idleForMs),
        absoluteExpiresAt: expiresAt,
        ...newOutbox(entry),
      };
      await models.apiTokens.create(session);
      relay.notify("apiTokens", id);
      return { text: fullToken, expiresAt };
    },
    end: async (requestId, text) => {
      const loaded = await loader.load(text);
      if (loaded?.token.sessionEpoch !== undefined) await tokenHolders.revoke(requestId, text);
    },
  };
}
