import { spawn } from "node:child_process";
import { once } from "node:events";
import { openSync } from "node:fs";
import { fileURLToPath } from "node:url";

const stopsWithinMs = 25_000;

/**
 * Starts a script of this folder on one core, and waits for the line "listens on URL". Its standard output, where the access
 * log goes, is appended to `logFile`. A script with `channel` answers messages.
 */
export async function startServer(script, { environment = {}, core = "0", logFile, channel = false } = {}) {
  const { MONGODB_URI: _unset, ...rest } = process.env;
  const output = logFile ? openSync(logFile, "a") : "ignore";
  const file = fileURLToPath(new URL(script, import.meta.url));
  const child = spawn("taskset", ["-c", core, process.execPath, file], {
    env: { ...rest, PORT: "0", NODE_ENV: "production", ...environment },
    stdio: ["ignore", output, "pipe", ...(channel ? ["ipc"] : [])],
  });
  return {
    url: await readUrl(child, script),
    pid: child.pid,
    ask: async (message) => {
      child.send(message);
      const [answer] = await once(child, "message");
      return answer;
    },
    stop: async () => {
      if (child.exitCode !== null) return;
      child.kill("SIGTERM");
      const timer = setTimeout(() => {
        console.error(`${script} did not stop within ${stopsWithinMs / 1_000} s: it is killed`);
        child.kill("SIGKILL");
      }, stopsWithinMs);
      await once(child, "exit");
      clearTimeout(timer);
    },
  };
}

function readUrl(child, script) {
  return new Promise((resolve, reject) => {
    let errors = "";
    child.once("exit", () => reject(new Error(`${script} ended before it listened:\n${errors}`)));
    child.stderr.on("data", (chunk) => {
      if (errors === undefined) return void process.stderr.write(chunk);
      errors += chunk;
      const url = /listens on (\S+)/.exec(errors)?.[1];
      if (!url) return;
      errors = undefined;
      resolve(url);
    });
  });
}
