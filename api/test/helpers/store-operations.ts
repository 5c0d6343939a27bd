import type { Harness } from "./harness.ts";

/** Runs `task` and gives the operations on the store meanwhile, `<collection>.<operation>`, but for reads of the change feed. */
export async function storeOperationsOf(api: Harness, task: () => Promise<void>): Promise<string[]> {
  const operations: string[] = [];
  const mongoose = api.server.database.connection.base;
  mongoose.set("debug", (collection: string, operation: string) => {
    if (collection !== "changes" || operation !== "find") operations.push(`${collection}.${operation}`);
  });
  try {
    await task();
    return operations;
  } finally {
    mongoose.set("debug", false);
  }
}
