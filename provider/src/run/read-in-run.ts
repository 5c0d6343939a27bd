import { perRun } from "./per-run.ts";

/** Ids of what Terraform has had read in this run of the provider. It reads when it plans; an apply is a run of its own. */
export const readInRun = perRun(() => new Set<string>());
