/**
 * Runs the action with a signal that fires when the time is over or the caller's signal fires, and rejects at once then,
 * even if the action does not listen: with the caller's reason, or with what `toTimeoutError` makes.
 */
export async function withDeadline<T>(
  {
    timeoutMs,
    signal,
    toTimeoutError,
  }: { timeoutMs: number; signal: AbortSignal | undefined; toTimeoutError: () => Error },
  action: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  signal?.throwIfAborted();
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let onAbort: (() => void) | undefined;
  // Not AbortSignal.any: on a signal that lives long it leaks on Node 20 (nodejs/node#54614).
  const stopped = new Promise<never>((_, reject) => {
    const stop = (reason: unknown) => {
      controller.abort(reason);
      reject(reason);
    };
    timer = setTimeout(() => stop(toTimeoutError()), timeoutMs);
    onAbort = () => stop(signal?.reason);
    signal?.addEventListener("abort", onAbort, { once: true });
  });
  try {
    return await Promise.race([stopped, action(controller.signal)]);
  } finally {
    clearTimeout(timer);
    if (onAbort) signal?.removeEventListener("abort", onAbort);
  }
}
