import type { Schemas } from "@tokenry/spec";
import { notFound, validationProblem } from "../errors.ts";
import type { Clock } from "../lib/clock.ts";
import { addDuration, DurationError, parseDuration } from "../lib/durations.ts";
import { newId } from "../lib/ids.ts";
import type { SecretKeys } from "../lib/secret-keys.ts";
import { toStoredText } from "../lib/to-stored-text.ts";
import type { ApiToken } from "../models/api-token.ts";
import type { Models } from "../models/index.ts";
import type { Principal } from "../models/principal.ts";
import { type Actor, newOutbox, toAuditEntry, toOutbox } from "./audit.ts";
import type { AuditRelay } from "./audit-relay.ts";
import { mintTokenText } from "./mint-token-text.ts";

/** The API tokens of one principal. `get` and `remove` fail with `not-found`. */
export interface ApiTokens {
  /** Oldest first. */
  list(ownerId: string): Promise<ApiToken[]>;
  get(ownerId: string, id: string): Promise<ApiToken>;
  /** The full text is in this answer and nowhere else. Fails with `validation-failed` on a bad `maxAge`. */
  create(
    actor: Actor,
    owner: Pick<Principal, "_id" | "type" | "tenantId">,
    request: Schemas["CreateApiTokenRequest"],
  ): Promise<{ token: ApiToken; fullToken: string }>;
  remove(actor: Actor, owner: Pick<Principal, "_id" | "tenantId">, id: string): Promise<void>;
}

export function createApiTokens(models: Models, keys: SecretKeys, relay: AuditRelay, clock: Clock): ApiTokens {
  const active = (ownerId: string) => ({ ownerId, state: "active" }) as const;
  const audited = (actor: Actor, action: string, id: string, tenantId?: string) =>
    toAuditEntry(actor, new Date(clock()), {
      action: `api-token.${action}`,
      targetType: "api-token",
      targetId: id,
      tenantId,
    });

  return {
    list: (ownerId) => models.apiTokens.find(active(ownerId)).sort({ _id: 1 }).lean(),
    get: async (ownerId, id) => {
      const token = await models.apiTokens.findOne({ _id: id, ...active(ownerId) }).lean();
      if (!token) throw notFound(`API token "${id}"`);
      return token;
    },
    create: async (actor, owner, request) => {
      const now = clock();
      const id = newId(now);
      const { fullToken, lookupId, prefix } = mintTokenText(owner.type === "SERVICE_ACCOUNT" ? "sat" : "pat");
      const token = await models.apiTokens.create({
        _id: id,
        ...active(owner._id),
        lookupId,
        prefix,
        ...keys.digest(fullToken),
        name: request.name,
        description: toStoredText(request.description ?? ""),
        extended: request.extended ?? false,
        issuedAt: new Date(now),
        ...toExpiry(request.maxAge?.trim() ?? "", now),
        ...newOutbox(audited(actor, "create", id, owner.tenantId)),
      });
      relay.notify("apiTokens", id);
      return { token: token.toObject(), fullToken };
    },
    remove: async (actor, owner, id) => {
      const result = await models.apiTokens.updateOne(
        { _id: id, ...active(owner._id) },
        { $set: { state: "revoked" }, ...toOutbox(audited(actor, "revoke", id, owner.tenantId)) },
      );
      if (result.matchedCount === 0) throw notFound(`API token "${id}"`);
      relay.notify("apiTokens", id);
    },
  };
}

function toExpiry(maxAge: string, now: number): Pick<ApiToken, "maxAge" | "maxAgeMs" | "expiresAt"> {
  if (maxAge === "") return { maxAge };
  try {
    const maxAgeMs = parseDuration(maxAge);
    return { maxAge, maxAgeMs, expiresAt: addDuration(now, maxAgeMs) };
  } catch (error) {
    if (!(error instanceof DurationError)) throw error;
    throw validationProblem([{ pointer: "/maxAge", detail: error.message, type: "duration" }]);
  }
}
