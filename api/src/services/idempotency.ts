import { createHmac } from "node:crypto";
import type { Logger } from "pino";
import { Problem } from "../errors.ts";
import type { Clock } from "../lib/clock.ts";
import { newId } from "../lib/ids.ts";
import type { PasswordHasher } from "../lib/password-hasher.ts";
import type { SecretKeys } from "../lib/secret-keys.ts";
import type { IdempotencyRecord } from "../models/idempotency-record.ts";
import type { Models } from "../models/index.ts";
import { isDuplicateKey } from "./is-duplicate-key.ts";
import { answerUnavailable, type Once, stillRuns } from "./once.ts";
import { type CredentialSecret, openAnswer, type Seal, sealAnswer } from "./sealed-answer.ts";

export const keptForMs = 24 * 60 * 60 * 1_000;
/** A run that has not ended by then is taken for crashed. */
export const runsForMs = 60_000;
const sweepEveryMs = 10 * 60_000;

export interface IdempotentRequest {
  key: string;
  principalId: string;
  /** Undefined for a password. */
  tokenId: string | undefined;
  credential: CredentialSecret;
  /** What the request asks for: operation, path and body. JSON. */
  request: unknown;
}

export interface Idempotency {
  /**
   * Runs `work` once for a key of a principal, and keeps its answer, which is JSON, for 24 h. The same request gets that
   * answer. Fails with `idempotency-key-reused`, `request-in-progress` and `idempotency-answer-unavailable`. An error
   * of `work` is not kept: the same request runs again.
   */
  run<T>(request: IdempotentRequest, work: (once: Once) => Promise<T>): Promise<{ answer: T; isReplay: boolean }>;
  /** Removes what is older than 24 h. */
  sweep(): Promise<void>;
  stop(): Promise<void>;
}

export interface IdempotencyOptions {
  models: Models;
  keys: SecretKeys;
  passwords: PasswordHasher;
  clock: Clock;
  logger: Logger;
}

export function createIdempotency(options: IdempotencyOptions): Idempotency {
  const { models, keys, passwords, clock, logger } = options;
  const records = models.idempotencyRecords;
  const thisRun = ({ _id, effectId, attempt }: IdempotencyRecord) => ({ _id, effectId, attempt });

  const toSeal = (record: IdempotencyRecord, { credential, key }: IdempotentRequest): Seal => ({
    passwords,
    serverKey: requireKey(keys, record.keyId, "idempotency answer"),
    credential,
    idempotencyKey: key,
    context: `${record._id} ${record.fingerprint} ${record.effectId}`,
  });

  /** The record under whichever key it was made; a key that became current meanwhile must not hide it. */
  const find = (request: IdempotentRequest): Promise<IdempotencyRecord | null> =>
    records.findOne({ _id: { $in: keys.ids().map((keyId) => toRecordId(keys, keyId, request)) } }).lean();

  const begin = async (request: IdempotentRequest): Promise<IdempotencyRecord | undefined> => {
    const keyId = keys.currentId();
    const now = new Date(clock());
    try {
      const record = await records.create({
        _id: toRecordId(keys, keyId, request),
        keyId,
        fingerprint: toFingerprint(keys, keyId, request),
        ...(request.tokenId !== undefined && { tokenId: request.tokenId }),
        effectId: newId(now.getTime()),
        attempt: 1,
        createdAt: now,
        startedAt: now,
      });
      return record.toObject();
    } catch (error) {
      if (isDuplicateKey(error)) return undefined;
      throw error;
    }
  };

  /** Takes over from a run that seems to have crashed. Undefined when another did. */
  const takeOver = async (record: IdempotencyRecord): Promise<IdempotencyRecord | undefined> => {
    const next = { attempt: record.attempt + 1, startedAt: new Date(clock()) };
    const { matchedCount } = await records.updateOne(thisRun(record), { $set: next });
    return matchedCount > 0 ? { ...record, ...next } : undefined;
  };

  const toOnce = (record: IdempotencyRecord): Once => ({
    effectId: record.effectId,
    attempt: record.attempt,
    remember: async (value) => {
      if (record.note !== undefined) return record.note;
      const { matchedCount } = await records.updateOne(thisRun(record), { $set: { note: value } });
      if (matchedCount === 0) throw stillRuns();
      return value;
    },
  });

  const perform = async <T>(
    record: IdempotencyRecord,
    request: IdempotentRequest,
    work: (once: Once) => Promise<T>,
  ): Promise<T> => {
    try {
      const answer = await work(toOnce(record));
      const sealed = await sealAnswer(toSeal(record, request), JSON.stringify(answer));
      // Kept before it is sent: a run that was taken over must not give out what the other has made void.
      const { matchedCount } = await records.updateOne(thisRun(record), { $set: { answer: sealed } });
      if (matchedCount === 0) throw stillRuns();
      return answer;
    } catch (error) {
      await release(record, error).catch((failure: unknown) =>
        logger.warn({ err: failure }, "a request with an Idempotency-Key can be sent again in a minute only"),
      );
      throw error;
    }
  };

  /** Lets the same request run again at once. A first run that was refused has done nothing: it leaves nothing. */
  const release = async (record: IdempotencyRecord, error: unknown): Promise<void> => {
    const isRefused = error instanceof Problem && error.status < 500;
    if (isRefused && record.attempt === 1) await records.deleteOne(thisRun(record));
    else await records.updateOne({ ...thisRun(record), answer: null }, { $set: { startedAt: new Date(0) } });
  };

  const replay = async (record: IdempotencyRecord, sealed: string, request: IdempotentRequest): Promise<string> => {
    const text = await openAnswer(toSeal(record, request), sealed);
    if (text === undefined) throw otherCredential();
    return text;
  };

  const timer = setInterval(() => {
    sweep().catch((error: unknown) => logger.warn({ err: error }, "old idempotency records wait for the next sweep"));
  }, sweepEveryMs);
  timer.unref();
  let sweeping: Promise<unknown> = Promise.resolve();
  const sweep = async (): Promise<void> => {
    const removal = records.deleteMany({ createdAt: { $lte: new Date(clock() - keptForMs) } }).exec();
    sweeping = removal.catch(() => undefined);
    await removal;
  };

  return {
    run: async (request, work) => {
      for (;;) {
        const record = await find(request);
        if (!record) {
          const begun = await begin(request);
          if (!begun) continue;
          return { answer: await perform(begun, request, work), isReplay: false };
        }
        if (clock() - record.createdAt.getTime() >= keptForMs) {
          await records.deleteOne({ _id: record._id, effectId: record.effectId });
          continue;
        }
        if (record.fingerprint !== toFingerprint(keys, record.keyId, request)) throw reused();
        if (record.answer !== undefined) {
          return { answer: JSON.parse(await replay(record, record.answer, request)), isReplay: true };
        }
        // Either way: the clock of the node that began it may be ahead.
        if (Math.abs(clock() - record.startedAt.getTime()) < runsForMs) throw stillRuns();
        if (record.tokenId !== request.tokenId) throw otherCredential();
        const taken = await takeOver(record);
        if (taken) return { answer: await perform(taken, request, work), isReplay: false };
      }
    },
    sweep,
    stop: async () => {
      clearInterval(timer);
      await sweeping;
    },
  };
}

const reused = (): Problem =>
  new Problem("idempotency-key-reused", {
    detail:
      "This Idempotency-Key was used in the last 24 hours for another path or body. Send the same request again, or use a new key.",
  });

const otherCredential = (): Problem =>
  answerUnavailable("The first request with this Idempotency-Key was made with another credential.");

const toRecordId = (keys: SecretKeys, keyId: string, { principalId, key }: IdempotentRequest): string =>
  hmac(keys, keyId, "idempotency record", [principalId, key]);

const toFingerprint = (keys: SecretKeys, keyId: string, { request }: IdempotentRequest): string =>
  hmac(keys, keyId, "idempotency request", request);

function hmac(keys: SecretKeys, keyId: string, purpose: string, value: unknown): string {
  return createHmac("sha256", requireKey(keys, keyId, purpose))
    .update(toCanonicalJson(value))
    .digest("base64url");
}

function requireKey(keys: SecretKeys, keyId: string, purpose: string): Buffer {
  const key = keys.derive(purpose, keyId);
  if (key) return key;
  // It was found under a key that has been removed since.
  throw new Problem("unavailable", {
    detail: "The secret keys of this server have just changed. Try again.",
    headers: { "Retry-After": "1" },
    internal: `the secret key ${keyId} is not known any more`,
  });
}

/** The order of an object's members means nothing. */
const toCanonicalJson = (value: unknown): string =>
  JSON.stringify(value, (_name, member: unknown) =>
    typeof member === "object" && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );
