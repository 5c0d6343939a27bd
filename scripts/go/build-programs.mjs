/** `node scripts/go/build-programs.mjs`: builds all that tests need of Go, the first that they need first. */
import { ferretDb } from "../ferretdb/program.mjs";
import { programs } from "../terraform/programs.mjs";

for (const { ensureBuilt } of [ferretDb, programs.openTofu, programs.newerTerraform]) await ensureBuilt();
