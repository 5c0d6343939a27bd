import type { Config } from "../config.ts";
import type { Database } from "./database.ts";

/** Connects to MONGODB_URI, or opens the embedded store when it is unset. */
export async function openDatabase(config: Pick<Config, "mongodbUri" | "dataDir">): Promise<Database> {
  if (config.mongodbUri !== undefined) {
    const { openMongodb } = await import("./mongodb.ts");
    return openMongodb(config.mongodbUri);
  }
  const { openEmbedded } = await import("./embedded.ts");
  return openEmbedded(config.dataDir);
}
