/** The API, with a count of the writes to its store: those that a request started, and those of the background. */
import { AsyncLocalStorage } from "node:async_hooks";
import { subscribe } from "node:diagnostics_channel";
import { readConfig, startServer } from "../api/dist/library.js";

const writes = [
  "insertOne",
  "insertMany",
  "updateOne",
  "updateMany",
  "replaceOne",
  "deleteOne",
  "deleteMany",
  "bulkWrite",
  "findOneAndUpdate",
  "findOneAndReplace",
  "findOneAndDelete",
];
const requests = new AsyncLocalStorage();
let counts = { inRequests: 0, inBackground: 0, requests: 0 };

// A request counts as written when anything that it set off writes, however late: the context follows promises and timers.
subscribe("http.server.request.start", () => {
  counts.requests += 1;
  requests.enterWith({ isRequest: true });
});

const server = await startServer(readConfig(process.env), { print: () => undefined });
for (const { collection } of Object.values(server.database.connection.models)) {
  for (const name of writes) {
    const write = collection[name];
    if (typeof write !== "function") throw new Error(`the driver has no ${name}`);
    collection[name] = function counted(...args) {
      if (requests.getStore()) counts.inRequests += 1;
      else counts.inBackground += 1;
      return write.apply(this, args);
    };
  }
}
process.on("message", () => {
  process.send(counts);
  counts = { inRequests: 0, inBackground: 0, requests: 0 };
});
process.on("SIGTERM", () => void server.stop().then(() => process.exit(0)));
console.error(`listens on ${server.url}`);
