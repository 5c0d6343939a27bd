import { Problem } from "../errors.ts";
import type { Principal } from "../models/principal.ts";

/** Fails with `forbidden` for a service account: it has neither profile nor password. */
export function requirePerson({ type }: Principal): void {
  if (type === "STANDARD") return;
  throw new Problem("forbidden", { detail: "A service account has neither a profile nor a password." });
}
