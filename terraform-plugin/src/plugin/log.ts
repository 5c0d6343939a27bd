import type { Log, LogLevel } from "../framework/log.ts";

const LEVELS: readonly LogLevel[] = ["trace", "debug", "info", "warn", "error"];

/**
 * The log of the provider: shown by Terraform with TF_LOG or TF_LOG_PROVIDER at that level or a lower one.
 * Terraform writes fields as they are: never give it a secret.
 */
export const log: Log = {
  trace: (message, fields) => write("trace", message, fields),
  debug: (message, fields) => write("debug", message, fields),
  info: (message, fields) => write("info", message, fields),
  warn: (message, fields) => write("warn", message, fields),
  error: (message, fields) => write("error", message, fields),
};

function write(level: LogLevel, message: string, fields: Readonly<Record<string, unknown>> = {}): void {
  if (LEVELS.indexOf(level) < lowestLevel()) return;
  process.stderr.write(`${toLogLine(level, message, fields, new Date())}\n`);
}

/** A line as hclog reads it. A time without exactly six digits after the second makes it plain text to Terraform. */
export function toLogLine(
  level: LogLevel,
  message: string,
  fields: Readonly<Record<string, unknown>>,
  at: Date,
): string {
  const timestamp = at.toISOString().replace("Z", "000Z");
  const head = { "@level": level, "@message": message, "@module": "provider", "@timestamp": timestamp };
  return JSON.stringify({ ...fields, ...head }, (_key, value: unknown) =>
    typeof value === "bigint" ? value.toString() : value,
  );
}

function lowestLevel(): number {
  const wanted = (process.env["TF_LOG_PROVIDER"] || process.env["TF_LOG"] || "off").toLowerCase();
  if (wanted === "json") return 0;
  const index = LEVELS.indexOf(wanted as LogLevel);
  return index < 0 ? LEVELS.length : index;
}
