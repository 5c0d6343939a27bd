/** The provider and the Node that runs this in one file, for machines without Node: https://nodejs.org/docs/latest-v20.x/api/single-executable-applications.html */
import { execFileSync } from "node:child_process";
import { copyFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject } from "postject";
import { bundle } from "./build.mjs";

/** Fixed by Node: where its binary says that a program was put into it. */
const fuse = "NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2";
const isMac = process.platform === "darwin";

/**
 * Not for Windows: there Node opens a pipe where Terraform's plugins listen on a socket, so that what was built would not start.
 * @param {string} platform as in `process.platform`
 * @returns the executable for this platform: about 100 MB
 */
export async function buildExecutable(platform = process.platform) {
  if (platform === "win32") {
    throw new Error(
      "There is no executable for Windows: use Terraform and the Linux package in WSL (README, Install).",
    );
  }
  const folder = await mkdtemp(join(tmpdir(), "tokenry-executable-"));
  const [main, config, output, executable] = ["main.cjs", "sea.json", "sea.blob", "provider"].map((name) =>
    join(folder, name),
  );
  try {
    await writeFile(main, await bundle());
    await writeFile(config, JSON.stringify({ main, output, disableExperimentalSEAWarning: true }));
    execFileSync(process.execPath, ["--experimental-sea-config", config], { stdio: ["ignore", "ignore", "inherit"] });
    await copyFile(process.execPath, executable);
    if (isMac) execFileSync("codesign", ["--remove-signature", executable]);
    await inject(executable, "NODE_SEA_BLOB", await readFile(output), {
      sentinelFuse: fuse,
      ...(isMac && { machoSegmentName: "NODE_SEA" }),
    });
    if (isMac) execFileSync("codesign", ["--sign", "-", executable]);
    return await readFile(executable);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
