import type { Schemas } from "@tokenry/spec";
import type { Authority } from "../authority/authority.ts";
import { Problem } from "../errors.ts";
import type { Models } from "../models/index.ts";
import type { ChangeFeed } from "../verify/change-feed.ts";
import type { VerifiedToken, Verifier } from "../verify/verifier.ts";

const changesAtMost = 1_000;
const catchUpMs = 500;

/** What other programs ask of tokens that were sent to them. */
export interface TokenQuestions {
  /**
   * Undefined when it does not work, when it has been used more often than its rate limit allows, and when its principal is in no tenant
   * in which the caller has the permission.
   */
  verify(
    caller: { authority: Authority; permission: string },
    question: { token: string; ip?: string | null },
  ): Promise<VerifiedToken | undefined>;
  /** Waits up to `waitMs` for a change after the position. */
  changesAfter(position: number | undefined, waitMs: number): Promise<Schemas["TokenChanges"]>;
}

export function createTokenQuestions(models: Models, verifier: Verifier, feed: ChangeFeed): TokenQuestions {
  const waiting = new Set<() => void>();
  const wake = (): void => {
    for (const resolve of waiting) resolve();
    waiting.clear();
  };
  feed.subscribe(wake, wake);
  const nextChange = (waitMs: number): Promise<void> =>
    new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        waiting.delete(done);
        resolve();
      };
      const timer = setTimeout(done, waitMs);
      waiting.add(done);
    });
  const requireFresh = (): void => {
    if (feed.isFresh()) return;
    throw new Problem("unavailable", {
      detail: "The database has not answered for a second, so no change can be ruled out. Try again.",
      headers: { "Retry-After": "1" },
    });
  };

  return {
    verify: async ({ authority, permission }, { token, ip }) => {
      try {
        const verified = await verifier.verify(token, { ip: ip ?? undefined, userAgent: undefined });
        if (!verified || authority.superAdmin) return verified;
        const isShared = verified.principal.tenants.some((tenantId) => authority.in(tenantId).has(permission));
        return isShared ? verified : undefined;
      } catch (error) {
        if (error instanceof Problem && error.code === "token-rate-limited") return undefined;
        throw error;
      }
    },
    changesAfter: async (position, waitMs) => {
      const arrivedAtMs = performance.now();
      requireFresh();
      const startHere = (): Schemas["TokenChanges"] => ({
        position: feed.position(),
        asOfMs: feed.readAtMs() - arrivedAtMs,
        reset: true,
        changes: [],
      });
      // Another node told of changes that this one has not read yet.
      if (position !== undefined && position > feed.position()) await nextChange(catchUpMs);
      requireFresh();
      if (position === undefined || position > feed.position()) return startHere();
      if (position === feed.position() && waitMs > 0) await nextChange(waitMs);
      requireFresh();
      const asOfMs = feed.readAtMs() - arrivedAtMs;
      const latest = feed.position();
      if (latest - position > changesAtMost) return startHere();
      const entries = await models.changes
        .find({ _id: { $gt: position, $lte: latest } })
        .sort({ _id: 1 })
        .lean();
      // Entries have no gaps: fewer than the numbers between mean that some were removed.
      if (entries.length !== latest - position) return startHere();
      return {
        position: latest,
        asOfMs,
        reset: false,
        changes: entries.flatMap(({ changes }) =>
          changes.map(({ tokenId, principalId, tenantId }) => ({
            ...(tokenId !== undefined && { tokenId }),
            ...(principalId !== undefined && { principalId }),
            ...(tenantId !== undefined && { tenantId }),
          })),
        ),
      };
    },
  };
}
