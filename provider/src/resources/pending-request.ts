import { randomUUID } from "node:crypto";

/** A request whose answer may get lost. The same key finds what it has done. */
export interface PendingRequest {
  key: string;
  /** RFC 3339: the server knows the key for 24 hours. */
  at: string;
}

export const newRequest = (key: string = randomUUID()): PendingRequest => ({ key, at: new Date().toISOString() });

/** An hour less than the server keeps it, for clocks that differ. */
const KEPT_MS = 23 * 3_600_000;

/** Whether the server still knows the key. */
export const isKept = ({ at }: PendingRequest): boolean => Date.now() - Date.parse(at) <= KEPT_MS;
