export type LogLevel = "trace" | "debug" | "info" | "warn" | "error";

/** Fields must not hold secrets: Terraform writes them to its log as they are. */
export type Log = Readonly<Record<LogLevel, (message: string, fields?: Readonly<Record<string, unknown>>) => void>>;

export const silentLog: Log = { trace() {}, debug() {}, info() {}, warn() {}, error() {} };
