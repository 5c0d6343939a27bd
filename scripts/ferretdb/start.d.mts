/** Why `startFerretDb` cannot run on this machine, and what to install; undefined when it can. */
export function ferretDbSkipReason(): string | undefined;

/**
 * Builds FerretDB when its binary is missing or older than its sources, and starts it with an empty database directory.
 * `uri` ends with "/": append a database name.
 */
export function startFerretDb(): Promise<{ uri: string; stop: () => Promise<void> }>;
