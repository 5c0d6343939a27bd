import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export interface ApiProcess {
  url: string;
  username: string;
  password: string;
  /** All that the server wrote to its output. */
  output(): string;
  /** `SIGSTOP`, `SIGCONT`, or `SIGKILL` before `stop`. */
  signal(name: NodeJS.Signals): void;
  stop(): Promise<void>;
}

/** The real server in a process of its own, on a new embedded store and a free port. */
export async function startApiProcess(): Promise<ApiProcess> {
  const dataDir = await mkdtemp(join(tmpdir(), "tokenry-sdk-"));
  const [username, password] = ["admin@example.com", "Correct-Horse-1!"];
  const entry = fileURLToPath(new URL("../../../api/src/index.ts", import.meta.url));
  const child = spawn(process.execPath, ["--import=ts-blank-space/register", "--conditions=source", entry], {
    cwd: fileURLToPath(new URL("../..", import.meta.url)),
    env: {
      PATH: process.env["PATH"],
      PORT: "0",
      TOKENRY_DATA_DIR: dataDir,
      TOKENRY_ADMIN_EMAIL: username,
      TOKENRY_ADMIN_PASSWORD: password,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const exited = once(child, "exit");
  const stop = async () => {
    child.kill("SIGTERM");
    await exited;
    await rm(dataDir, { recursive: true, force: true });
  };
  const url = await new Promise<string>((resolve, reject) => {
    const onText = (chunk: Buffer) => {
      output += chunk.toString();
      const listening = /Tokenry listens on (http:\/\/[^\s]+)/.exec(output);
      if (listening?.[1]) resolve(listening[1]);
    };
    child.stdout.on("data", onText);
    child.stderr.on("data", onText);
    child.once("exit", () => reject(new Error(`the API did not start:\n${output}`)));
  });
  return { url, username, password, output: () => output, signal: (name) => void child.kill(name), stop };
}
