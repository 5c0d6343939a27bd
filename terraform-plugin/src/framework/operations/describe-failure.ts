import { Diagnostic } from "../diagnostic.ts";
import type { Log } from "../log.ts";

/** What the user sees of whatever a handler threw. The stack goes to the log alone. */
export function describeFailure(
  log: Log,
  action: string,
  thrown: unknown,
  redact: (text: string) => string,
): Diagnostic[] {
  if (thrown instanceof AggregateError && thrown.errors.length > 0) {
    return thrown.errors.flatMap((inner: unknown) => describeFailure(log, action, inner, redact));
  }
  if (thrown instanceof Error) log.debug(`${action} failed`, { stack: redact(stackOf(thrown)) });
  if (thrown instanceof Diagnostic) {
    const { path, severity, summary, detail } = thrown;
    return [new Diagnostic(redact(summary), { detail: redact(detail), path, severity })];
  }
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const place = thrown instanceof Error ? toPlace(thrown) : "";
  return [
    new Diagnostic(`Could not ${action}`, {
      detail: `${redact(message)}\n\n${place && `It was thrown at ${place}. `}If this does not help, set TF_LOG_PROVIDER=debug and run Terraform again: the log then has the stack.`,
    }),
  ];
}

function stackOf(error: Error): string {
  const cause = error.cause instanceof Error ? `\ncaused by ${stackOf(error.cause)}` : "";
  return `${error.stack ?? error.message}${cause}`;
}

/** File and line of the innermost frame that is not Node's own: no folders, as they say who built the provider. */
function toPlace({ stack = "" }: Error): string {
  const frames = stack.split("\n").filter((line) => /^\s+at /.test(line));
  const own = frames.find((line) => !/\(?node:/.test(line));
  const match = /([^/\\(]+:\d+:\d+)\)?$/.exec(own ?? "");
  return match?.[1] ?? "";
}
