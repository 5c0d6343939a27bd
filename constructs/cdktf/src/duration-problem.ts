const isoDuration = /^P(?=\d|T)(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d{1,9})?)S)?)?$/;
const unitSeconds = [604_800, 86_400, 3_600, 60, 1];
const latestMs = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

/** Why the server would refuse this text as a duration, or undefined. Blank text means "never" and is fine. */
export function durationProblem(text: string): string | undefined {
  const duration = text.trim();
  if (duration === "") {
    return undefined;
  }
  if (/^P(?:\d+W)?\d+[YM]/.test(duration)) {
    return "years and months have no fixed length: use weeks, days, hours, minutes and seconds, such as P30D";
  }
  const lengthMs = toMilliseconds(duration);
  if (lengthMs === undefined) {
    return "use an ISO 8601 duration of weeks, days, hours, minutes and seconds, such as P30D or PT1H, or { days: 30 }";
  }
  if (lengthMs < 1) {
    return "it must be longer than zero; leave maxAge out for a token that never expires";
  }
  if (Date.now() + lengthMs > latestMs) {
    return "it reaches past the year 9999; leave maxAge out for a token that never expires";
  }
  return undefined;
}

function toMilliseconds(duration: string): number | undefined {
  // What is left of an object whose numbers are all zero.
  if (duration === "P") {
    return 0;
  }
  const match = isoDuration.exec(duration);
  return match === null
    ? undefined
    : unitSeconds.reduce((sum, seconds, index) => sum + Number(match[index + 1] ?? 0) * seconds * 1_000, 0);
}
