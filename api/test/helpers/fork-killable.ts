import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { bundleProgram } from "./bundle-program.ts";
import type { Harness } from "./harness.ts";

export interface Killable {
  url: string;
  child: ChildProcess;
  /** Whatever has ended it. */
  exited: Promise<unknown>;
}

/** A server on the store of a stopped one, which kills itself right after its n-th write from now on: see killable-server.ts. */
export async function forkKillable(
  { config, clock }: Pick<Harness, "config" | "clock">,
  writes: number,
): Promise<Killable> {
  const program = await bundleProgram("test/helpers/killable-server.ts");
  const child = fork(program, [JSON.stringify({ config, now: clock.now })], {
    execArgv: [],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const exited = once(child, "exit");
  const [url] = (await once(child, "message")) as [string];
  child.send(writes);
  await once(child, "message");
  return { url, child, exited };
}
