import type { Connection } from "mongoose";

/** An open store. Whether it is MongoDB or the embedded one shows nowhere else. */
export interface Database {
  readonly connection: Connection;
  /** Fails when the store does not answer within 2 s. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
