import type { ApiToken } from "@tokenry/sdk/fetch";

/** The limits as the server has them; those that it has not are null. */
export function toLimits({ allowedCidrs, permissions, rateLimit }: ApiToken) {
  return {
    allowed_cidrs: allowedCidrs ?? null,
    permissions: permissions ?? null,
    rate_limit_requests: rateLimit?.requests ?? null,
    rate_limit_window: rateLimit?.window ?? null,
  };
}

/** What the server works out. */
export function toComputed({ prefix, generation, iat, exp, absoluteExp, previousExpiresAt, expired }: ApiToken) {
  return {
    prefix,
    generation,
    issued_at: iat,
    expires_at: exp ?? null,
    absolute_expires_at: absoluteExp ?? null,
    previous_expires_at: previousExpiresAt ?? null,
    expired,
  };
}

/** The same, of a token that could not be read back. */
export const nothingComputed = {
  prefix: null,
  generation: null,
  issued_at: null,
  expires_at: null,
  absolute_expires_at: null,
  previous_expires_at: null,
  expired: null,
};

/** What only Terraform knows, of a token that it has not made: its text, and when it is to get another. */
export const nothingStored = {
  recipient: null,
  secret_wo_version: null,
  store_token_in_state: false,
  rotate_before: null,
  rotation_trigger: null,
  overlap: null,
  absolute_max_age: null,
  token: null,
  sealed_token: null,
};
