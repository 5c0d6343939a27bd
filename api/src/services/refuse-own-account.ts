import { Problem } from "../errors.ts";
import type { Actor } from "./audit.ts";

/** Fails with `own-account`: who deletes or disables itself cannot take it back. */
export function refuseOwnAccount(actor: Actor, principalId: string, verb: "delete" | "disable"): void {
  if (actor.id !== principalId) return;
  throw new Problem("own-account", { detail: `You cannot ${verb} yourself. Another administrator can.` });
}
