import type { Authority } from "../authority/authority.ts";
import type { Actor } from "./audit.ts";

/** Who asks for a change, and what they may do. */
export interface Administrator {
  actor: Actor;
  authority: Authority;
}
