import type { Schemas } from "@tokenry/spec";
import type { Logger } from "pino";
import { notFound } from "../errors.ts";
import type { Clock } from "../lib/clock.ts";
import { newId } from "../lib/ids.ts";
import type { Models } from "../models/index.ts";
import type { TokenRevocation } from "../models/token-revocation.ts";
import type { ApiTokens } from "./api-tokens.ts";
import { type Actor, newOutbox, toAuditEntry } from "./audit.ts";
import type { AuditRelay } from "./audit-relay.ts";
import type { Tenants } from "./tenants.ts";

type Request = Schemas["CreateApiTokenRevocationRequest"];

const atOnceMax = 1_000;
const batchSize = 100;

/** Revocations of many tokens. */
export interface TokenRevocations {
  /** Revokes up to 1,000 tokens before it resolves, more in the background. */
  create(actor: Actor, tenantId: string, request: Request): Promise<TokenRevocation>;
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
  const running = new Set<Promise<void>>();
  let stopped = false;

  const revokeAll = async (revocation: TokenRevocation): Promise<TokenRevocation> => {
    const { _id: id, actorId, requestId } = revocation;
    const actor = { id: actorId, requestId };
    let { revoked } = revocation;
    while (!stopped) {
      const batch = await models.apiTokens
        .find(toCondition(revocation), { ownerId: 1, tenantId: 1 })
        .sort({ _id: 1 })
        .limit(batchSize)
        .lean();
      // Each is revoked as by itself; one that is gone meanwhile was revoked by someone else.
      await Promise.all(
        batch.map(({ _id, ownerId, tenantId }) =>
          apiTokens
            .remove(actor, { _id: ownerId, ...(tenantId !== undefined && { tenantId }) }, _id)
            .catch(ignoreNotFound),
        ),
      );
      revoked += batch.length;
      const isDone = batch.length < batchSize;
      await models.tokenRevocations.updateOne(
        { _id: id },
        { $max: { revoked }, ...(isDone && { $set: { status: "done", total: Math.max(revocation.total, revoked) } }) },
      );
      if (isDone) break;
    }
    return models.tokenRevocations.findById(id).lean().orFail();
  };
  const runInBackground = (revocation: TokenRevocation): void => {
    const task = revokeAll(revocation)
      .then(() => undefined)
      .catch((error: unknown) =>
        logger.warn({ err: error, id: revocation._id }, "a revocation waits for the next start"),
      )
      .finally(() => running.delete(task));
    running.add(task);
  };

  return {
    create: async (actor, tenantId, conditions) => {
      await tenants.get(tenantId);
      const now = new Date(clock());
      const id = newId(now.getTime());
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
      const total = await models.apiTokens.countDocuments(toCondition(draft));
      const created = await models.tokenRevocations.create({ ...draft, total });
      const revocation = created.toObject();
      relay.notify("tokenRevocations", id);
      if (total <= atOnceMax) return revokeAll(revocation);
      runInBackground(revocation);
      return revocation;
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
      stopped = true;
      await Promise.all(running);
    },
  };
}

/** Tokens that were issued after the revocation was asked for are not meant. */
function toCondition({ tenantId, conditions, createdAt }: TokenRevocation): Record<string, unknown> {
  const { serviceAccountId, name, issuedBefore, lastUsedBefore, expired } = conditions;
  const all: Record<string, unknown>[] = [{ issuedAt: { $lte: createdAt } }];
  if (name !== undefined) all.push({ name });
  if (issuedBefore !== undefined) all.push({ issuedAt: { $lt: new Date(issuedBefore) } });
  if (lastUsedBefore !== undefined) {
    const before = new Date(lastUsedBefore);
    all.push({ $or: [{ lastUsedAt: { $lt: before } }, { lastUsedAt: null, issuedAt: { $lt: before } }] });
  }
  if (expired) all.push({ expiresAt: { $lte: createdAt } });
  return { tenantId, state: "active", ...(serviceAccountId && { ownerId: serviceAccountId }), $and: all };
}

function ignoreNotFound(error: unknown): void {
  if ((error as { code?: unknown }).code !== "not-found") throw error;
}
