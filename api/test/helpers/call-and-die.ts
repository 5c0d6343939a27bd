import type { ApiAnswer, CallOptions } from "./call-api.ts";
import { callKillable } from "./call-killable.ts";
import type { Harness } from "./harness.ts";

/**
 * Sends a request to a server that kills itself after so many writes to the store, then starts the harness's server again on it, which has
 * finished what that left when this resolves. The answer, if there was one.
 */
export async function callAndDie(
  api: Harness,
  writes: number,
  method: string,
  path: string,
  options: CallOptions,
): Promise<ApiAnswer | undefined> {
  await api.server.stop();
  const answer = await callKillable(api, writes, method, path, options);
  await api.restart();
  await api.server.services.settle();
  return answer;
}
