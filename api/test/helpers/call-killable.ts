import { type ApiAnswer, type CallOptions, callApi } from "./call-api.ts";
import { forkKillable } from "./fork-killable.ts";
import type { Harness } from "./harness.ts";

/** What runs in the background may still come to the write that kills it. */
const diesWithinMs = 300;

/** Sends a request to a server that kills itself after so many writes. That of `api` must be stopped. Undefined when it died before it answered. */
export async function callKillable(
  api: Harness,
  writes: number,
  method: string,
  path: string,
  options: CallOptions,
): Promise<ApiAnswer | undefined> {
  const { url, child, exited } = await forkKillable(api, writes);
  try {
    const answer = await callApi(url, method, path, options).catch(() => undefined);
    await Promise.race([exited, new Promise((resolve) => setTimeout(resolve, diesWithinMs))]);
    return answer;
  } finally {
    child.kill("SIGKILL");
    await exited;
  }
}
