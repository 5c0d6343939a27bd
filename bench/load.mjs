/** Load by wrk: one thread on one core. */
import { execFile, execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

export const connections = 32;

const script = fileURLToPath(new URL("rotate.lua", import.meta.url));
// USER_HZ, in which Linux counts /proc/PID/stat: 100 on every architecture that Node runs on.
const ticksPerSecond = 100;

export function requireWrk() {
  for (const [command, arg, from] of [
    ["wrk", "-v", "wrk"],
    ["taskset", "-V", "util-linux"],
  ]) {
    try {
      execFileSync(command, [arg], { stdio: "ignore" });
    } catch (error) {
      if (error.code !== "ENOENT") continue;
      console.error(`${command} is needed and not installed: "apt-get install ${from}" (the benchmarks run on Linux)`);
      process.exit(1);
    }
  }
}

/**
 * Requests a second, CPU of the server a request in microseconds (all of it, and that in the kernel), and latencies in
 * milliseconds.
 * `target`: { url, pid, tokensFile, freshFile?, pauseMs?, connections?, core? }; without tokensFile it sends no credential.
 */
export async function load(target, duration) {
  const { url, pid, tokensFile, freshFile = "-", pauseMs = 0, core = "1" } = target;
  const args = ["-t1", `-c${target.connections ?? connections}`, `-d${duration}s`, "--latency", "--timeout", "10s"];
  const rotation = tokensFile ? ["-s", script, url, "--", tokensFile, freshFile, String(pauseMs)] : [url];
  const before = cpuTimesOf(pid);
  const { stdout } = await promisify(execFile)("taskset", ["-c", core, "wrk", ...args, ...rotation]);
  const after = cpuTimesOf(pid);
  const requests = Number(/(\d+) requests in/.exec(stdout)?.[1]);
  const failed = /Socket errors: (.*)/.exec(stdout)?.[1];
  if (failed && !/^connect 0, read 0, write 0, timeout 0$/.test(failed)) console.error(`${url}: ${failed}`);
  return {
    requests,
    rate: Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1]),
    cpuUs: ((after.all - before.all) / requests) * 1e6,
    kernelUs: ((after.kernel - before.kernel) / requests) * 1e6,
    refused: Number(/Non-2xx or 3xx responses: (\d+)/.exec(stdout)?.[1] ?? 0),
    p50: latencyOf(stdout, "50%"),
    p99: latencyOf(stdout, "99%"),
  };
}

/** CPU time that a process has had, in seconds. */
export const cpuSecondsOf = (pid) => cpuTimesOf(pid).all;

function cpuTimesOf(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
    .replace(/^.*\) /, "")
    .split(" ");
  const [user, kernel] = [fields[11], fields[12]].map((ticks) => Number(ticks) / ticksPerSecond);
  return { all: user + kernel, kernel };
}

function latencyOf(output, label) {
  const [, amount, unit] = new RegExp(`${label}\\s+([\\d.]+)(us|ms|s)`).exec(output) ?? [];
  return Number(amount) * { us: 0.001, ms: 1, s: 1_000 }[unit];
}
