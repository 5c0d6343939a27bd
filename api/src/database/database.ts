import type { Connection, QueryOptions } from "mongoose";

/** An open store. Whether it is MongoDB or the embedded one shows nowhere else. */
export interface Database {
  /** For people to read: nothing else depends on it. */
  readonly type: "embedded" | "mongodb";
  readonly connection: Connection;
  /** Options of reads that must see everything that was acknowledged before they began, and not wait for a dead link. */
  readonly latestRead: QueryOptions;
  /** How many updates in the background go in one message: more cost less each, and hold up what comes between. */
  readonly updatesPerMessage: number;
  /** Fails when the store does not answer within 2 s. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
