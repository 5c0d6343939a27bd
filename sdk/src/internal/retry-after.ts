/** Milliseconds of a `Retry-After` header (RFC 9110, 10.2.3): seconds or an HTTP date. Undefined when it is neither. */
export function toRetryAfterMs(header: string | undefined, nowMs: number): number | undefined {
  if (header === undefined) return undefined;
  if (/^\d+$/.test(header.trim())) return Number(header) * 1000;
  // Date.parse takes much more than HTTP dates, "-1" among it; all three HTTP forms begin with the name of a day.
  const at = /^[A-Z][a-z]+,? /.test(header) ? Date.parse(header) : Number.NaN;
  return Number.isNaN(at) ? undefined : Math.max(0, at - nowMs);
}
