import { Mongoose } from "mongoose";
import type { Database } from "./database.ts";

const answerWithinMs = 2_000;

/** Connects to a MongoDB replica set or sharded cluster. Acknowledged writes are on a majority, and in its journal. */
export async function openMongodb(uri: string): Promise<Database> {
  const connection = new Mongoose().createConnection();
  await connection.openUri(uri, {
    appName: "tokenry",
    autoIndex: true,
    bufferCommands: false,
    serverSelectionTimeoutMS: answerWithinMs,
    retryWrites: false,
    w: "majority",
    journal: true,
  });
  return {
    connection,
    ping: async () => {
      await connection.db?.command({ ping: 1, maxTimeMS: answerWithinMs });
    },
    close: () => connection.close(),
  };
}
