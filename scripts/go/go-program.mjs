import { execFile, execFileSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { mkdir, rename } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";

const SUFFIX = process.platform === "win32" ? ".exe" : "";

/**
 * A program that tests need, made by Go of the modules that the folder's go.mod names, into the folder's git-ignored `dist/`.
 * @param {{ folder: string, name: string, package: string, sources: string[], takes: string, flags?: string[], prepare?: () => Promise<void> }} program
 *   `package`: what `go build` makes, "." or an import path. `takes`: how long the first build is, in words. `prepare`: runs before a build.
 */
export function createGoProgram({ folder, name, package: target, sources, takes, flags = [], prepare }) {
  const dist = path.join(folder, "dist");
  const binary = path.join(dist, `${name}${SUFFIX}`);
  const isBuilt = () => {
    if (!existsSync(binary)) return false;
    const builtAt = statSync(binary).mtimeMs;
    return sources.every((source) => statSync(path.join(folder, source)).mtimeMs <= builtAt);
  };

  return {
    binary,
    /** Whether it is there or can be built. */
    isAvailable: () => isBuilt() || findGo() !== undefined,
    /** Builds it when it is missing or older than its sources. Throws Error without Go. */
    async ensureBuilt() {
      if (isBuilt()) return;
      const go = findGo();
      if (!go) throw new Error(`Go is not installed, which builds ${name} for tests`);
      await mkdir(dist, { recursive: true });
      await prepare?.();
      console.error(`Building ${name} for tests (the first time takes ${takes}) ...`);
      // Several test processes may build at once: each builds under its own name, and the rename is atomic.
      const partial = `${binary}.${process.pid}${SUFFIX}`;
      const options = { cwd: folder, maxBuffer: 64 * 1024 * 1024 };
      await promisify(execFile)(go, ["build", ...flags, "-o", partial, target], options);
      await rename(partial, binary);
    },
  };
}

function findGo() {
  for (const candidate of ["go", "/usr/local/go/bin/go"]) {
    try {
      execFileSync(candidate, ["version"], { stdio: "ignore" });
      return candidate;
    } catch (error) {
      if (error.code !== "ENOENT") throw error;
    }
  }
  return undefined;
}
