import { AsyncLocalStorage } from "node:async_hooks";
import { Diagnostic } from "../diagnostic.ts";

/** How long a handler may still take after one of its callbacks has crashed. */
export const STRAY_GRACE_MS = 30_000;

type Report = (thrown: unknown, isCrash: boolean) => void;

const running = new AsyncLocalStorage<Report>();

/**
 * Runs a handler, and learns of errors in callbacks and promises that it started and does not wait for. Such a promise
 * gives a warning. A callback that crashed may be the one that would have ended the handler: if that does not end in
 * time, it is rejected with the error, instead of Terraform waiting for ever.
 */
export async function watchForStrayErrors<T>(
  body: () => T | Promise<T>,
  warn: (warning: Diagnostic) => void,
  graceMs = STRAY_GRACE_MS,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  let giveUp = (_thrown: unknown): void => {};
  const crashed = new Promise<never>((_resolve, reject) => {
    giveUp = reject;
  });
  const report: Report = (thrown, isCrash) => {
    warn(toWarning(thrown));
    if (isCrash) timer ??= setTimeout(() => giveUp(thrown), graceMs).unref();
  };
  try {
    return await Promise.race([running.run(report, async () => body()), crashed]);
  } finally {
    clearTimeout(timer);
  }
}

/** For the process's handlers of errors that nobody caught. Does nothing for one that belongs to no running handler. */
export function reportStrayError(thrown: unknown, isCrash: boolean): void {
  running.getStore()?.(thrown, isCrash);
}

function toWarning(thrown: unknown): Diagnostic {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return new Diagnostic("Something failed in the background", {
    severity: "warning",
    detail: `${message}\n\nThis is a fault of the provider: it did not wait for something that it started. Please report it to the provider's maintainers; its log at level error says where.`,
    cause: thrown,
  });
}
