import { randomUUID } from "node:crypto";
import type { PrivateState } from "@tokenry/terraform-plugin";

/** A request whose answer may get lost. The same key finds what it has done. */
export interface PendingRequest {
  key: string;
  /** RFC 3339: the server knows the key for 24 hours. */
  at: string;
}

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

export const newRequest = (): PendingRequest => ({ key: randomUUID(), at: new Date().toISOString() });
