import { execFile } from "node:child_process";

/** Runs a program. Fails with all that it printed. */
export function runProgram(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    execFile(program, args, { maxBuffer: 64 * 1024 * 1024, ...options }, (error, stdout, stderr) => {
      if (error)
        reject(new Error(`${program} ${args[0] ?? ""} failed: ${error.code ?? error.signal}\n${stdout}${stderr}`));
      else resolve(stdout);
    });
  });
}
