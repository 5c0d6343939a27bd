import type { Client } from "./client.ts";

/** The uses of a token that are not written yet. */
export interface WaitingUse extends Client {
  lastUsedAtMs: number;
  /** Only when it was moved. */
  expiresAtMs: number | undefined;
  /** It is being written, or was: the next use waits anew. */
  isTaken: boolean;
}
