import { addDuration, DurationError, parseDuration, type Schemas } from "@tokenry/spec";
import { type Fault, Problem, validationProblem } from "../errors.ts";
import { earlierOf } from "../lib/earlier-of.ts";
import type { ApiToken } from "../models/api-token.ts";
import { CidrError, createAddressList } from "../verify/address-list.ts";

/** What this server allows at most. Milliseconds; undefined: no cap. */
export interface TokenCaps {
  maxAgeMs: number | undefined;
  maxLifetimeMs: number | undefined;
}

type Request = Schemas["CreateApiTokenRequest"];
type Expiry = Pick<ApiToken, "maxAge" | "maxAgeMs" | "expiresAt" | "absoluteExpiresAt">;

/** The expiry of a new token. Fails with `validation-failed`, and with `limit-exceeded` when it asks for more than a cap. */
export function toExpiry(request: Request, now: number, caps: TokenCaps): Expiry {
  const maxAge = request.maxAge?.trim() ?? "";
  const maxAgeMs = readDuration(maxAge, "/maxAge", now);
  const lifetimeMs = readDuration(request.absoluteMaxAge?.trim() ?? "", "/absoluteMaxAge", now);
  refuseMoreThan(caps.maxAgeMs, maxAgeMs ?? Number.POSITIVE_INFINITY, "/maxAge", "TOKENRY_MAX_TOKEN_AGE");
  if (lifetimeMs !== undefined) {
    refuseMoreThan(caps.maxLifetimeMs, lifetimeMs, "/absoluteMaxAge", "TOKENRY_MAX_TOKEN_LIFETIME");
  }
  const cappedMs = lifetimeMs ?? caps.maxLifetimeMs;
  const absoluteExpiresAt = cappedMs === undefined ? undefined : addDuration(now, cappedMs);
  return {
    maxAge,
    ...(maxAgeMs !== undefined && { maxAgeMs }),
    ...toExpiresAt(maxAgeMs, absoluteExpiresAt, now),
    ...(absoluteExpiresAt && { absoluteExpiresAt }),
  };
}

/** `now` plus the maximum age, or the absolute expiry if that is earlier or there is no maximum age. */
export function toExpiresAt(
  maxAgeMs: number | undefined,
  absoluteExpiresAt: Date | undefined,
  now: number,
): { expiresAt?: Date } {
  if (maxAgeMs === undefined) return absoluteExpiresAt ? { expiresAt: absoluteExpiresAt } : {};
  const expiresAt = addDuration(now, maxAgeMs);
  return { expiresAt: earlierOf(expiresAt, absoluteExpiresAt) };
}

/** Milliseconds; undefined for a blank text. Fails with `validation-failed`. */
export function readDuration(text: string, pointer: string, now: number): number | undefined {
  if (text === "") return undefined;
  try {
    const milliseconds = parseDuration(text);
    addDuration(now, milliseconds);
    return milliseconds;
  } catch (error) {
    if (!(error instanceof DurationError)) throw error;
    throw validationProblem([{ pointer, detail: error.message, type: "duration" }]);
  }
}

function refuseMoreThan(cap: number | undefined, asked: number, pointer: string, setting: string): void {
  if (cap === undefined || asked <= cap) return;
  const detail = `this server allows at most ${cap / 1_000} s (${setting})`;
  throw new Problem("limit-exceeded", {
    detail: `${pointer.slice(1)}: ${detail}`,
    faults: [{ pointer, detail, type: "maximum" }],
  });
}

type Limits = Pick<ApiToken, "allowedCidrs" | "permissions" | "rateLimit">;

/**
 * The limits of a new token. `owned`: what its owner may do anywhere. `callerPermissions`: what the caller itself may do, when its own token is limited: it cannot give
 * more, and what it leaves out becomes that. Fails with `validation-failed` and `permission-not-owned`.
 */
export function toLimits(
  { allowedCidrs, permissions, rateLimit }: Request,
  owned: ReadonlySet<string>,
  callerPermissions: ReadonlySet<string> | undefined,
): Limits {
  const windowMs = rateLimit && readDuration(rateLimit.window.trim(), "/rateLimit/window", 0);
  if (rateLimit && windowMs === undefined) {
    throw validationProblem([
      { pointer: "/rateLimit/window", detail: "must be a duration such as PT1M", type: "duration" },
    ]);
  }
  if (allowedCidrs) refuseBadCidrs(allowedCidrs);
  const granted = toGrantedPermissions(permissions ?? undefined, owned, callerPermissions);
  return {
    ...(allowedCidrs && { allowedCidrs }),
    ...(granted && { permissions: granted }),
    ...(rateLimit && windowMs && { rateLimit: { ...rateLimit, windowMs } }),
  };
}

function refuseBadCidrs(cidrs: readonly string[]): void {
  const faults = cidrs.flatMap((cidr, index): Fault[] => {
    try {
      createAddressList([cidr]);
      return [];
    } catch (error) {
      if (!(error instanceof CidrError)) throw error;
      return [{ pointer: `/allowedCidrs/${index}`, detail: error.message, type: "cidr" }];
    }
  });
  if (faults.length > 0) throw validationProblem(faults);
}

function toGrantedPermissions(
  asked: readonly string[] | undefined,
  owned: ReadonlySet<string>,
  callerPermissions: ReadonlySet<string> | undefined,
): string[] | undefined {
  if (!asked) return callerPermissions && [...callerPermissions].filter((permission) => owned.has(permission));
  const faults = asked.flatMap((permission, index): Fault[] => {
    if (owned.has(permission) && (callerPermissions?.has(permission) ?? true)) return [];
    const detail = `${permission} is nothing that ${owned.has(permission) ? "the caller" : "the owner"} may do`;
    return [{ pointer: `/permissions/${index}`, detail, type: "permission" }];
  });
  const [fault] = faults;
  if (fault) throw new Problem("permission-not-owned", { detail: fault.detail, faults });
  return [...new Set(asked)];
}
