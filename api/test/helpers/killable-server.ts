/**
 * A server as a process that kills itself (SIGKILL) right after its n-th write to the store, once it is told n. Every point between
 * two writes can be reached so, without any hook in the product.
 */
import { pino } from "pino";
import type { Config } from "../../src/config.ts";
import { startServer } from "../../src/server.ts";
import { cheapPasswordCost } from "./cheap-password-cost.ts";
import { interceptWrites } from "./intercept-writes.ts";

const { config, now } = JSON.parse(process.argv[2] ?? "") as { config: Config; now: number };
const server = await startServer(config, {
  logger: pino({ level: "silent" }),
  clock: () => now,
  passwordCost: cheapPasswordCost,
});
let left = Number.POSITIVE_INFINITY;
interceptWrites(server.database, async (write) => {
  const result = await write();
  left -= 1;
  if (left === 0) process.kill(process.pid, "SIGKILL");
  return result;
});
process.on("message", (writes: number) => {
  void server.services.settle().then(() => {
    left = writes;
    process.send?.("armed");
  });
});
process.on("disconnect", () => process.exit());
process.send?.(server.url);
