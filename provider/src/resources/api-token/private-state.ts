import type { PrivateState } from "@tokenry/terraform-plugin";
import { newRequest, type PendingRequest } from "../pending-request.ts";

/** What Terraform keeps beside the state of a token. No secret. */
export interface ApiTokenPrivate {
  create?: PendingRequest;
  rotate?: PendingRequest;
  /** How many texts the token had when it got the one that the state, or the caller, has. */
  generation?: number;
  /** Of a token whose creation is pending and whose text the caller brought. */
  prefix?: string;
}

export const readPrivate = (held: PrivateState): ApiTokenPrivate => (held.get() as ApiTokenPrivate | undefined) ?? {};

/**
 * The rotation to the text after that one. A plan of its own comes to the same key when the apply of another was killed: the server
 * then gives the text again that nobody got.
 */
export const newRotation = (id: string, generation: number | null): PendingRequest =>
  newRequest(`terraform-rotation:${id}:${generation}`);
