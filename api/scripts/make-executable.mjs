/** Lets the compiled program be run as one: npm does so only for what is there when it installs, which is before the build. */
import { chmod } from "node:fs/promises";
import { join } from "node:path";

await chmod(join(import.meta.dirname, "../dist/index.js"), 0o755);
