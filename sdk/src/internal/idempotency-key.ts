import { ArgumentError } from "../core/errors.ts";

/** The key as it is sent; a random one when none is given. */
export function toIdempotencyKey(given: string | undefined): string {
  if (given === undefined) return randomKey();
  // Spaces at the ends are no part of a header's value (RFC 9110, 5.5).
  if (typeof given === "string" && given.length <= 255 && /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/.test(given)) {
    return given;
  }
  throw new ArgumentError(
    "idempotencyKey",
    "idempotencyKey must be 1 to 255 printable ASCII characters without a space at an end, such as a UUID.",
  );
}

/** 128 random bits. Not `randomUUID`, which browsers have on https pages only. */
function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
