import type { Models } from "../models/index.ts";
import type { Principal } from "../models/principal.ts";
import { isDuplicateKey } from "./is-duplicate-key.ts";
import { answerUnavailable, type Once } from "./once.ts";

const names = { STANDARD: "user", SERVICE_ACCOUNT: "service account" };

/**
 * What an earlier run of the same request made, when `error` says that there is something with its id already; undefined when that is
 * not why it failed. Fails with `idempotency-answer-unavailable` when it was deleted since.
 */
export async function madeBefore(
  models: Models,
  type: Principal["type"],
  once: Once | undefined,
  error: unknown,
): Promise<Principal | undefined> {
  if (!once || !isDuplicateKey(error)) return undefined;
  const made = await models.principals.findOne({ _id: once.effectId }).lean();
  if (!made) return undefined;
  if (made.type === type && made.state === "active") return made;
  throw answerUnavailable(`The first request made a ${names[type]} that was deleted since.`);
}
