import { existsSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { cacheFolder } from "./cache-folder.mjs";
import { runProgram } from "./run-program.mjs";

/** A folder whose node_modules has these packages, made at the first use. */
export async function installNpm(...packages) {
  const folder = cacheFolder("npm", ...packages);
  const done = join(folder, "installed");
  if (!existsSync(done)) {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, "package.json"), "{}");
    await runProgram("npm", ["install", "--silent", "--no-audit", "--no-fund", "--ignore-scripts", ...packages], {
      cwd: folder,
    });
    await writeFile(done, "");
  }
  return folder;
}
