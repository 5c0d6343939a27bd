import { setTimeout } from "node:timers/promises";
import type { Schemas } from "@tokenry/spec";
import type { Logger } from "pino";
import { notFound, validationProblem } from "../errors.ts";
import type { Clock } from "../lib/clock.ts";
import { firstIdAt, newId } from "../lib/ids.ts";
import type { Models } from "../models/index.ts";
import type { TokenRevocation } from "../models/token-revocation.ts";
import type { ApiTokens } from "./api-tokens.ts";
import { type Actor, newOutbox, toAuditEntry } from "./audit.ts";
import type { AuditRelay } from "./audit-relay.ts";
import { isDuplicateKey } from "./is-duplicate-key.ts";
import type { Once } from "./once.ts";
import { readTime } from "./read-time.ts";
import type { Tenants } from "./tenants.ts";

type Request = Schemas["CreateApiTokenRevocationRequest"];

const atOnceMax = 1_000;
const batchSize = 100;
// Leaves most of the connections to the requests, and to the reader of the change feed.
const atATime = 10;

type Named = { _id: string; ownerId: string; tenantId?: string | null };
const retryAfterMs = 1_000;

/** Revocations of many tokens. */
export interface TokenRevocations {
  /** Revokes up to 1,000 tokens before it resolves, more in the background. */
  create(actor: Actor, tenantId: string, request: Request, once?: Once): Promise<TokenRevocation>;
  /** Fails with `not-found`. */
  get(tenantId: string, id: string): Promise<TokenRevocation>;
  /** Goes on with what a crash interrupted. */
  resume(): Promise<void>;
  stop(): Promise<void>;
}

export interface TokenRevocationsOptions {
  models: Models;
  tenants: Tenants;
  apiTokens: ApiTokens;
  relay: AuditRelay;
  clock: Clock;
  logger: Logger;
}

export function createTokenRevocations(options: TokenRevocationsOptions): TokenRevocations {
  const { models, tenants, apiTokens, relay, clock, logger } = options;
  const running = new Map<string, Promise<void>>();
  const stopping = new AbortController();

  /** 1, or 0 for one that is gone meanwhile: it was revoked by someone else. */
  const revokeOne = async (actor: Actor, { _id, ownerId, tenantId }: Named): Promise<number> => {
    try {
      await apiTokens.remove(actor, { _id: ownerId, ...(tenantId && { tenantId }) }, _id);
      return 1;
    } catch (error) {
      if ((error as { code?: unknown }).code !== "not-found") throw error;
      return 0;
    }
  };
  const revokeBatch = async (revocation: TokenRevocation): Promise<{ isLast: boolean }> => {
    const actor = { id: revocation.actorId, requestId: revocation.requestId };
    const batch = await models.apiTokens
      .find(toCondition(revocation), { ownerId: 1, tenantId: 1 })
      .sort({ _id: 1 })
      .limit(batchSize)
      .lean();
    let revoked = 0;
    for (let from = 0; from < batch.length; from += atATime) {
      const some = batch.slice(from, from + atATime);
      const counts = await Promise.all(some.map((token) => revokeOne(actor, token)));
      revoked += counts.reduce((sum, count) => sum + count, 0);
    }
    const isLast = batch.length < batchSize;
    // Of two runs, as after an answer that was lost, the other may have ended it.
    await models.tokenRevocations.updateOne(
      { _id: revocation._id, status: "running" },
      isLast ? { $set: { status: "done", revoked: revocation.total } } : { $inc: { revoked } },
    );
    return { isLast };
  };
  const revokeAll = async (revocation: TokenRevocation): Promise<TokenRevocation> => {
    while (!stopping.signal.aborted) {
      const { isLast } = await revokeBatch(revocation);
      if (isLast) break;
    }
    return models.tokenRevocations.findById(revocation._id).lean().orFail();
  };
  const revokeWithPatience = async (revocation: TokenRevocation): Promise<void> => {
    while (!stopping.signal.aborted) {
      try {
        await revokeAll(revocation);
        return;
      } catch (error) {
        logger.warn({ err: error, id: revocation._id }, "a revocation is tried again");
        await setTimeout(retryAfterMs, undefined, stopping).catch(() => undefined);
      }
    }
  };
  const runInBackground = (revocation: TokenRevocation): void => {
    const { _id: id } = revocation;
    if (running.has(id)) return;
    running.set(
      id,
      revokeWithPatience(revocation).finally(() => running.delete(id)),
    );
  };
  /** The new revocation, or the one that an earlier run of the same request has made. */
  const store = async (draft: TokenRevocation): Promise<TokenRevocation> => {
    const total = await models.apiTokens.countDocuments(toCondition(draft));
    try {
      return (await models.tokenRevocations.create({ ...draft, total })).toObject();
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
      return models.tokenRevocations.findById(draft._id).lean().orFail();
    }
  };

  return {
    create: async (actor, tenantId, request, once) => {
      await tenants.get(tenantId);
      const conditions = pickConditions(request);
      const asked = clock();
      // A second run of the same request means no token that was made since the first.
      const now = new Date((await once?.remember(asked)) ?? asked);
      const id = once?.effectId ?? newId(asked);
      const draft: TokenRevocation = {
        _id: id,
        tenantId,
        status: "running",
        conditions,
        actorId: actor.id,
        requestId: actor.requestId,
        total: 0,
        revoked: 0,
        createdAt: now,
        ...newOutbox(
          toAuditEntry(actor, now, {
            action: "token-revocation.create",
            targetType: "token-revocation",
            targetId: id,
            tenantId,
          }),
        ),
      };
      const revocation = await store(draft);
      if (revocation.status === "done") return revocation;
      if (revocation.total > atOnceMax) {
        relay.notify("tokenRevocations", id);
        runInBackground(revocation);
        return revocation;
      }
      try {
        return await revokeAll(revocation);
      } catch (error) {
        runInBackground(revocation);
        throw error;
      } finally {
        // Only now: FerretDB loses one of two updates of a document at once.
        relay.notify("tokenRevocations", id);
      }
    },
    get: async (tenantId, id) => {
      await tenants.get(tenantId);
      const revocation = await models.tokenRevocations.findOne({ _id: id, tenantId }).lean();
      if (!revocation) throw notFound(`revocation "${id}"`);
      return revocation;
    },
    resume: async () => {
      const interrupted = await models.tokenRevocations.find({ status: "running" }).lean();
      for (const revocation of interrupted) runInBackground(revocation);
    },
    stop: async () => {
      stopping.abort();
      await Promise.all(running.values());
    },
  };
}

/** What the server knows as a condition. Without one, perhaps for a typing error, all tokens of the tenant would be meant. */
function pickConditions({ serviceAccountId, name, issuedBefore, lastUsedBefore, expired }: Request): Request {
  const conditions: Request = {
    ...(serviceAccountId !== undefined && { serviceAccountId }),
    ...(name !== undefined && { name }),
    ...(issuedBefore !== undefined && { issuedBefore }),
    ...(lastUsedBefore !== undefined && { lastUsedBefore }),
    ...(expired !== undefined && { expired }),
  };
  if (Object.keys(conditions).length > 0) return conditions;
  const known = "serviceAccountId, name, issuedBefore, lastUsedBefore or expired";
  throw validationProblem([{ pointer: "", detail: `must have a condition: ${known}`, type: "minProperties" }]);
}

/**
 * Tokens that were made after the revocation was asked for are not meant. By their ids: a rotation moves the time of issue, and
 * must not save a token from it.
 */
function toCondition({ tenantId, conditions, createdAt }: TokenRevocation): Record<string, unknown> {
  const { serviceAccountId, name, issuedBefore, lastUsedBefore, expired } = conditions;
  const all: Record<string, unknown>[] = [{ _id: { $lt: firstIdAt(createdAt.getTime() + 1) } }];
  if (name !== undefined) all.push({ name });
  if (issuedBefore !== undefined) all.push({ issuedAt: { $lt: readTime(issuedBefore, "/issuedBefore") } });
  if (lastUsedBefore !== undefined) {
    const before = readTime(lastUsedBefore, "/lastUsedBefore");
    all.push({ $or: [{ lastUsedAt: { $lt: before } }, { lastUsedAt: null, issuedAt: { $lt: before } }] });
  }
  // A use that was under way may have moved the expiry beyond an absolute one that an update had just set.
  if (expired) all.push({ $or: [{ expiresAt: { $lte: createdAt } }, { absoluteExpiresAt: { $lte: createdAt } }] });
  return { tenantId, state: "active", ...(serviceAccountId && { ownerId: serviceAccountId }), $and: all };
}
