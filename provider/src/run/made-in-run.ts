import { perRun } from "./per-run.ts";

/** Ids of the tokens that went into the state in this run of the provider. */
export const madeInRun = perRun(() => new Set<string>());
