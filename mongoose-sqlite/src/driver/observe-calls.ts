import { randomUUID } from "node:crypto";
import { inspect } from "node:util";
import type { CollectionBase } from "./mongoose-base.ts";

type Method = (this: CollectionBase, ...args: unknown[]) => unknown;

const OBSERVED = [
  "find",
  "findOne",
  "countDocuments",
  "estimatedDocumentCount",
  "distinct",
  "insertOne",
  "insertMany",
  "updateOne",
  "updateMany",
  "replaceOne",
  "deleteOne",
  "deleteMany",
  "findOneAndUpdate",
  "findOneAndReplace",
  "findOneAndDelete",
  "bulkWrite",
  "createIndex",
  "createIndexes",
  "dropIndex",
  "drop",
];

/**
 * Mongoose's `debug` option and the connection events `operation-start` and `operation-end` live in its native collection; this gives
 * the same to ours. Costs nothing while nobody listens.
 */
export function observeCalls(prototype: object): void {
  const methods = prototype as Record<string, Method>;
  for (const name of OBSERVED) {
    const method = methods[name]!;
    methods[name] = function observed(...args) {
      const { conn } = this;
      const debug = conn.options?.debug ?? conn.base?.options?.debug;
      if (debug) printCall(debug, this.name, name, args);
      if (conn.listenerCount("operation-start") + conn.listenerCount("operation-end") === 0) {
        return method.apply(this, args);
      }
      const call = { _id: randomUUID(), collectionName: this.name, method: name };
      conn.emit("operation-start", { ...call, params: args });
      const ended = (end: object) => conn.emit("operation-end", { ...call, ...end });
      return reportEnd(() => method.apply(this, args), ended);
    };
  }
}

function reportEnd(run: () => unknown, ended: (end: object) => void): unknown {
  try {
    const returned = run();
    if (!(returned instanceof Promise)) {
      ended({ result: returned });
      return returned;
    }
    return returned.then(
      (result: unknown) => {
        ended({ result });
        return result;
      },
      (error: unknown) => {
        ended({ error });
        throw error;
      },
    );
  } catch (error) {
    ended({ error });
    throw error;
  }
}

function printCall(debug: unknown, collection: string, method: string, args: unknown[]): void {
  if (typeof debug === "function") {
    debug(collection, method, ...args);
    return;
  }
  const shown = args.map((arg) => inspect(arg, { depth: 10, breakLength: Number.POSITIVE_INFINITY })).join(", ");
  console.info(`Mongoose: ${collection}.${method}(${shown})`);
}
