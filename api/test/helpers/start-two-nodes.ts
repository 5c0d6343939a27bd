import { ferretDbSkipReason, startFerretDb } from "../../../scripts/ferretdb/start.mjs";
import { type NodeProcess, startNodeProcess } from "./node-process.ts";

export interface TwoNodes {
  nodes: [NodeProcess, NodeProcess];
  stop(): Promise<void>;
}

/** Two processes on one database of their own. Skips the test, and says why, where there is none. */
export async function startTwoNodes(test: Mocha.Context, what: string): Promise<TwoNodes> {
  const given = process.env["TOKENRY_TEST_MONGODB_URI"];
  const reason = given === undefined ? ferretDbSkipReason() : undefined;
  if (reason !== undefined) {
    console.log(`SKIP: ${what} on several processes: ${reason}`);
    test.skip();
  }
  const database = given === undefined ? await startFerretDb() : undefined;
  const uri = new URL(given ?? database?.uri ?? "");
  uri.pathname = `nodes_${process.pid}_${Date.now()}`;
  const first = await startNodeProcess(uri.href);
  const nodes: TwoNodes["nodes"] = [first, await startNodeProcess(uri.href)];
  return {
    nodes,
    stop: async () => {
      await Promise.all(nodes.map((node) => node.stop()));
      await database?.stop();
    },
  };
}
