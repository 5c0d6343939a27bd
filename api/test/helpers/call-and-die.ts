import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { type CallOptions, callApi } from "./call-api.ts";
import type { Harness } from "./harness.ts";

const killable = fileURLToPath(new URL("killable-server.ts", import.meta.url));

/** Sends a request to a server that kills itself after so many writes to the store, then starts the harness's server again on it. */
export async function callAndDie(
  api: Harness,
  writes: number,
  method: string,
  path: string,
  options: CallOptions,
): Promise<void> {
  await api.server.stop();
  const child = fork(killable, [JSON.stringify({ config: api.config, now: api.clock.now })], {
    execArgv: ["--import", "ts-blank-space/register", "--conditions=source"],
  });
  try {
    const [url] = (await once(child, "message")) as [string];
    child.send(writes);
    await once(child, "message");
    await callApi(url, method, path, options).catch(() => undefined);
    // What runs in the background may still come to the write that kills it.
    await Promise.race([once(child, "exit"), new Promise((resolve) => setTimeout(resolve, 300))]);
  } finally {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill("SIGKILL");
      await once(child, "exit");
    }
  }
  await api.restart();
  await api.server.services.settle();
}
