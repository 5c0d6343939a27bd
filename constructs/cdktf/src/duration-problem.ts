const isoDuration = /^P(?=\d|T)(?:\d+W)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d{1,9})?S)?)?$/;

/** Why the server would refuse this text as a duration, or undefined. Empty text means "never" and is fine. */
export function durationProblem(text: string): string | undefined {
  if (text === "") {
    return undefined;
  }
  if (/^P(?:\d+W)?\d+[YM]/.test(text)) {
    return "years and months have no fixed length: use weeks, days, hours, minutes and seconds, such as P30D";
  }
  if (text === "P" || (isoDuration.test(text) && !/[1-9]/.test(text))) {
    return "it must be longer than zero; leave maxAge out for a token that never expires";
  }
  if (!isoDuration.test(text)) {
    return "use an ISO 8601 duration of weeks, days, hours, minutes and seconds, such as P30D or PT1H, or { days: 30 }";
  }
  return undefined;
}
