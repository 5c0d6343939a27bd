import { Mongoose, type QueryOptions } from "mongoose";
import type { Database } from "./database.ts";

const answerWithinMs = 2_000;
/** As long as a read of the change feed is of any use. */
const latestReadWithinMs = 1_000;

/**
 * A primary that was replaced and does not know it yet answers an ordinary read from the past. A linearizable one is
 * answered only after a majority has confirmed the primary. A server that is no replica set has nobody to ask.
 */
export function toLatestRead(hello: { setName?: string; msg?: string }): QueryOptions {
  const isReplicated = hello.setName !== undefined || hello.msg === "isdbgrid";
  return { timeoutMS: latestReadWithinMs, ...(isReplicated && { readConcern: { level: "linearizable" } }) };
}

/** Connects to a MongoDB replica set or sharded cluster. Acknowledged writes are on a majority, and in its journal. */
export async function openMongodb(uri: string): Promise<Database> {
  const connection = new Mongoose().createConnection();
  await connection.openUri(uri, {
    appName: "tokenry",
    autoIndex: true,
    bufferCommands: false,
    serverSelectionTimeoutMS: answerWithinMs,
    retryWrites: false,
    connectTimeoutMS: answerWithinMs,
    heartbeatFrequencyMS: 2_000,
    // Whatever the connection string says: verification rests on these.
    readPreference: "primary",
    w: "majority",
    journal: true,
  });
  const hello = await connection.db?.command({ hello: 1 });
  return {
    type: "mongodb",
    connection,
    latestRead: toLatestRead(hello ?? {}),
    // FerretDB 1.24 never answers again once the messages of all nodes hold 100 updates.
    updatesPerMessage: 25,
    ping: async () => {
      await connection.db?.command({ ping: 1, maxTimeMS: answerWithinMs });
    },
    close: () => connection.close(),
  };
}
