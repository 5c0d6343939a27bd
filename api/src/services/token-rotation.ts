import type { Schemas } from "@tokenry/spec";
import { Problem, validationProblem } from "../errors.ts";
import { type ApiToken, expiryOf, type PreviousText, previousExpiryOf } from "../models/api-token.ts";
import { readDuration, toExpiresAt } from "./token-limits.ts";

/** How long the old text waits for the first use of the new one where the request does not say. */
const waitForFirstUseMs = 30 * 24 * 60 * 60 * 1_000;

export type RotationRequest = Schemas["RotateApiTokenRequest"];

interface Rotation {
  set: Partial<ApiToken>;
  unset: Partial<Record<"previous" | "expiresAt", 1>>;
}

/**
 * What a rotation at `now` changes besides the digest. Fails with `rotation-in-progress` while the text before the last one
 * lives, unless forced, and with `limit-exceeded` when the absolute expiry has passed.
 */
export function toRotation(token: ApiToken, request: RotationRequest, now: number): Rotation {
  refuseThirdText(token, request, now);
  if (token.absoluteExpiresAt && token.absoluteExpiresAt.getTime() <= now) {
    throw new Problem("limit-exceeded", {
      detail: "The token has reached its absolute maximum age, which no rotation can move. Create another token.",
    });
  }
  const previous = toPreviousText(token, request, now);
  const { expiresAt } = toExpiresAt(token.maxAgeMs, token.absoluteExpiresAt, now);
  return {
    set: {
      generation: token.generation + 1,
      issuedAt: new Date(now),
      ...(expiresAt && { expiresAt }),
      ...(previous && { previous }),
    },
    unset: {
      ...(!previous && token.previous && { previous: 1 }),
      ...(!expiresAt && token.expiresAt && { expiresAt: 1 }),
    },
  };
}

/** Both texts of a token are found by one lookup id. Fails with `validation-failed`. */
export function refuseOverlapOfLookupIds(
  token: ApiToken,
  next: Pick<ApiToken, "lookupId">,
  { previous }: Pick<Partial<ApiToken>, "previous">,
  { overlap }: Pick<RotationRequest, "overlap">,
): void {
  if (!previous || next.lookupId === token.lookupId) return;
  const detail = `needs a secret with the lookup id of the present text, which is ${token.lookupId}`;
  throw validationProblem([{ pointer: overlap?.trim() ? "/overlap" : "/retireOn", detail, type: "lookup-id" }]);
}

function refuseThirdText(token: ApiToken, { force }: RotationRequest, now: number): void {
  const expiresAt = previousExpiryOf(token);
  if (force || !expiresAt || expiresAt.getTime() <= now) return;
  throw new Problem("rotation-in-progress", {
    detail: `The text before the last rotation works until ${expiresAt.toISOString()}. Wait for that, or rotate with "force": true to end it now.`,
  });
}

function toPreviousText(token: ApiToken, request: RotationRequest, now: number): PreviousText | undefined {
  const retireOn = request.retireOn ?? "time";
  const overlapMs =
    readDuration(request.overlap?.trim() ?? "", "/overlap", now) ?? (retireOn === "first-use" ? waitForFirstUseMs : 0);
  const expiresAtMs = Math.min(now + overlapMs, expiryOf(token)?.getTime() ?? Number.POSITIVE_INFINITY);
  if (expiresAtMs <= now) return undefined;
  const { digest, keyId } = token;
  return { digest, keyId, expiresAt: new Date(expiresAtMs), retireOn };
}
