import { chmod, mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { driver } from "@tokenry/mongoose-sqlite";
import { Mongoose } from "mongoose";
import type { Database } from "./database.ts";

/** Opens, or makes, the one-file store in the data dir. Only one process can have it open. */
export async function openEmbedded(dataDir: string): Promise<Database> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const file = join(resolve(dataDir), "tokenry.db");
  const mongoose = new Mongoose();
  mongoose.setDriver(driver);
  const connection = mongoose.createConnection();
  await connection.openUri(`sqlite://${file}`, { bufferCommands: false });
  await chmod(file, 0o600);
  return {
    type: "embedded",
    connection,
    latestRead: {},
    // One wait for the disk each; about 10 ms in which no request is answered.
    updatesPerMessage: 100,
    ping: async () => {
      await connection.collection("tenants").findOne({ _id: "main" as never });
    },
    close: () => connection.close(),
  };
}
