import { execFile, execFileSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { mkdir, rename } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { withLock } from "./with-lock.mjs";

const SUFFIX = process.platform === "win32" ? ".exe" : "";
/** A build takes what the tests that run beside it leave. */
const beside = process.platform === "win32" ? [] : ["nice", "-n", "19"];

/**
 * A program that tests need, made by Go of the modules that the folder's go.mod names, into the folder's git-ignored `dist/`.
 * @param {{ folder: string, name: string, package: string, sources: string[], takes: string, flags?: string[], prepare?: (go: string) => Promise<void> }} program
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
  const build = async (go) => {
    await prepare?.(go);
    console.error(`Building ${name} for tests (the first time takes ${takes}) ...`);
    // A build that is interrupted leaves no program that looks like one.
    const partial = `${binary}.${process.pid}${SUFFIX}`;
    const options = { cwd: folder, maxBuffer: 64 * 1024 * 1024 };
    const [program, ...args] = [...beside, go, "build", ...flags, "-o", partial, target];
    await promisify(execFile)(program, args, options);
    await rename(partial, binary);
  };
  const ensureBuilt = async () => {
    if (isBuilt()) return;
    const go = findGo();
    if (!go) throw new Error(`Go is not installed, which builds ${name} for tests`);
    await mkdir(dist, { recursive: true });
    await withLock(path.join(dist, `${name}.lock`), async () => {
      if (!isBuilt()) await build(go);
    });
  };
  let ensured;

  return {
    binary,
    isBuilt,
    /** Whether it is there or can be built. */
    isAvailable: () => isBuilt() || findGo() !== undefined,
    /** Builds it when it is missing or older than its sources, or waits for the process that does. Throws Error without Go. */
    ensureBuilt: () => (ensured ??= ensureBuilt()),
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
