const pattern = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.(\d{1,9}))?S)?)?$/;

/** The last millisecond that RFC 3339 can write. */
export const latestTimestamp = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

/** Why a duration was refused, for the caller. */
export class DurationError extends Error {
  override readonly name = "DurationError";
}

/**
 * Milliseconds of an ISO 8601 duration of weeks, days, hours, minutes and seconds. Years and months have no fixed length
 * and are refused, as is anything that is not above zero.
 */
export function parseDuration(text: string): number {
  const match = pattern.exec(text);
  if (!match || text === "P" || text.endsWith("T")) throw new DurationError(explain(text));
  const [, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0, fraction = ""] = match;
  const wholeSeconds =
    Number(weeks) * 604_800 + Number(days) * 86_400 + Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds);
  const milliseconds = wholeSeconds * 1_000 + Number(fraction.padEnd(3, "0").slice(0, 3));
  if (milliseconds <= 0) throw new DurationError("must be longer than zero");
  return milliseconds;
}

/** `from` plus the duration. Fails when that lies past the year 9999, which timestamps cannot write. */
export function addDuration(from: number, milliseconds: number): Date {
  const sum = from + milliseconds;
  if (!Number.isFinite(sum) || sum > latestTimestamp) throw new DurationError("reaches past the year 9999");
  return new Date(sum);
}

function explain(text: string): string {
  if (/^P.*-|^-/.test(text)) return "must not be negative";
  if (/^P\d+[YM]/.test(text))
    return "must be in weeks, days, hours, minutes and seconds: years and months have no fixed length";
  return "must be an ISO 8601 duration such as P30D or PT1H";
}
