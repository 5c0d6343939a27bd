export type Environment = Readonly<Record<string, string | undefined>>;

/** The variables of the process; none in a browser, whatever a bundler put under `process`. */
export function readEnvironment(): Environment {
  if (typeof (globalThis as { document?: unknown }).document !== "undefined") return {};
  const process = (globalThis as { process?: { versions?: { node?: string }; env?: Environment } }).process;
  return process?.versions?.node === undefined ? {} : (process.env ?? {});
}
