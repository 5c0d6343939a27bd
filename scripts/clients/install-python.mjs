import { existsSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { cacheFolder } from "./cache-folder.mjs";
import { runProgram } from "./run-program.mjs";

/** The Python of a virtual environment that has these packages (as pip names them), made at the first use. */
export async function installPython(...packages) {
  const folder = cacheFolder("python", ...packages);
  const done = join(folder, "installed");
  if (!existsSync(done)) {
    await rm(folder, { recursive: true, force: true });
    await runProgram("python3", ["-m", "venv", folder]);
    await runProgram(join(folder, "bin", "pip"), ["install", "--quiet", "--disable-pip-version-check", ...packages]);
    await writeFile(done, "");
  }
  return join(folder, "bin", "python");
}
