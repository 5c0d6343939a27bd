import { createHash } from "node:crypto";
import type { Logger } from "pino";
import type { Clock } from "../lib/clock.ts";
import type { Models } from "../models/index.ts";
import { isDuplicateKey } from "./is-duplicate-key.ts";

export const failuresMax = 10;
export const countedForMs = 5 * 60_000;
export const lockedForMs = 30 * 60_000;
const sweepEveryMs = 10 * 60_000;

/** Locks an e-mail address for 30 minutes after 10 wrong passwords in 5 minutes, on all nodes. */
export interface LoginFailures {
  read(loginKey: string): Promise<{ isLocked: boolean; isKnown: boolean }>;
  count(loginKey: string): Promise<void>;
  forget(loginKey: string): Promise<void>;
  /** Removes what counts no more. */
  sweep(): Promise<void>;
  stop(): void;
}

export function createLoginFailures(models: Models, clock: Clock, logger: Logger): LoginFailures {
  const records = models.loginFailures;
  /** True when the failures were still counted, or somebody else has begun to count. */
  const begin = async (_id: string): Promise<boolean> => {
    const now = clock();
    try {
      await records.updateOne(
        { _id, since: { $lte: new Date(now - countedForMs) } },
        { $set: { failures: 1, since: new Date(now) }, $unset: { lockedUntil: 1 } },
        { upsert: true },
      );
      return true;
    } catch (error) {
      if (isDuplicateKey(error)) return false;
      throw error;
    }
  };
  const sweep = async (): Promise<void> => {
    await records.deleteMany({ since: { $lte: new Date(clock() - lockedForMs - countedForMs) } });
  };
  const timer = setInterval(() => {
    sweep().catch((error: unknown) => logger.warn({ err: error }, "old login failures wait for the next sweep"));
  }, sweepEveryMs);
  timer.unref();

  return {
    read: async (loginKey) => {
      const record = await records.findById(toId(loginKey)).lean();
      return { isLocked: (record?.lockedUntil?.getTime() ?? 0) > clock(), isKnown: record !== null };
    },
    count: async (loginKey) => {
      const _id = toId(loginKey);
      for (;;) {
        const counted = await records
          .findOneAndUpdate(
            { _id, since: { $gt: new Date(clock() - countedForMs) } },
            { $inc: { failures: 1 } },
            { returnDocument: "after" },
          )
          .lean();
        if (!counted) {
          if (await begin(_id)) return;
          continue;
        }
        if (counted.failures < failuresMax || counted.lockedUntil) return;
        await records.updateOne({ _id }, { $set: { lockedUntil: new Date(clock() + lockedForMs) } });
        logger.warn({ addressHash: _id }, "an e-mail address is locked after too many wrong passwords");
        return;
      }
    },
    forget: async (loginKey) => {
      await records.deleteOne({ _id: toId(loginKey) });
    },
    sweep,
    stop: () => clearInterval(timer),
  };
}

const toId = (loginKey: string): string => createHash("sha256").update(loginKey).digest("base64url");
