import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Runs `use` with a new folder, which is removed afterwards. */
export async function withFolder(use) {
  const folder = await mkdtemp(join(tmpdir(), "tokenry-bench-"));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
