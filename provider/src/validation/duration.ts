const PATTERN = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.(\d{1,9}))?S)?)?$/;
const LATEST_MS = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

/** The server's rules for `maxAge`; blank is allowed and means never. */
export function validateDuration(text: string): string | undefined {
  const trimmed = text.trim();
  if (trimmed === "") return undefined;
  const durationMs = toDurationMs(trimmed);
  if (durationMs === undefined) return explain(trimmed);
  if (durationMs <= 0) return "must be longer than zero";
  if (Date.now() + durationMs > LATEST_MS) return "reaches past the year 9999";
  return undefined;
}

/** Whether both mean the same length; null and blank mean for ever. */
export function isSameDuration(a: string | null, b: string | null): boolean {
  const [left = "", right = ""] = [a?.trim(), b?.trim()];
  if (left === "" || right === "") return left === right;
  return left === right || (toDurationMs(left) ?? Number.NaN) === toDurationMs(right);
}

/** Milliseconds of an ISO 8601 duration of weeks, days, hours, minutes and seconds; undefined if it is none. */
function toDurationMs(text: string): number | undefined {
  const match = PATTERN.exec(text);
  if (!match || text === "P") return undefined;
  const [, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0, fraction = ""] = match;
  const wholeSeconds =
    Number(weeks) * 604_800 + Number(days) * 86_400 + Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds);
  return wholeSeconds * 1_000 + Number(fraction.padEnd(3, "0").slice(0, 3));
}

function explain(text: string): string {
  if (/^P.*-|^-/.test(text)) return "must not be negative";
  if (/^P\d+[YM]/.test(text)) {
    return "must be in weeks, days, hours, minutes and seconds: years and months have no fixed length";
  }
  return `must be an ISO 8601 duration such as P30D or PT1H, got ${JSON.stringify(text)}`;
}
