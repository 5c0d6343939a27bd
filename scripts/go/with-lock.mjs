import { link, readFile, rm, writeFile } from "node:fs/promises";
import { setTimeout } from "node:timers/promises";

const LOOK_EVERY_MS = 200;

/**
 * Runs `work` while no other process on this machine runs anything with this lock file; waits for its turn. A process that died leaves no
 * lock: the file has its id.
 */
export async function withLock(file, work) {
  const own = `${file}.${process.pid}`;
  await writeFile(own, String(process.pid));
  try {
    // A link appears with its content, or fails when the file is there.
    while (!(await isLinked(own, file))) {
      if (!(await isHeld(file))) await rm(file, { force: true });
      else await setTimeout(LOOK_EVERY_MS);
    }
    try {
      return await work();
    } finally {
      await rm(file, { force: true });
    }
  } finally {
    await rm(own, { force: true });
  }
}

async function isLinked(from, to) {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
}

async function isHeld(file) {
  try {
    const text = await readFile(file, "utf8");
    process.kill(Number(text), 0);
    return true;
  } catch (error) {
    if (error.code === "ENOENT" || error.code === "ESRCH") return false;
    if (error.code === "EPERM") return true;
    throw error;
  }
}
