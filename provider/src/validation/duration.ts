import { addDuration, DurationError, parseDuration } from "@tokenry/spec";

/** The server's rules for `maxAge`; blank is allowed and means never. */
export function validateDuration(text: string): string | undefined {
  const trimmed = text.trim();
  if (trimmed === "") return undefined;
  try {
    addDuration(Date.now(), parseDuration(trimmed));
    return undefined;
  } catch (error) {
    if (!(error instanceof DurationError)) throw error;
    return `${error.message}, got ${JSON.stringify(text)}`;
  }
}

/** Whether both mean the same length; null and blank mean for ever. */
export function isSameDuration(a: string | null, b: string | null): boolean {
  const [left = "", right = ""] = [a?.trim(), b?.trim()];
  if (left === "" || right === "") return left === right;
  return left === right || (toDurationMs(left) ?? Number.NaN) === toDurationMs(right);
}

export function toDurationMs(text: string): number | undefined {
  try {
    return parseDuration(text);
  } catch (error) {
    if (error instanceof DurationError) return undefined;
    throw error;
  }
}

/** Whether less than the duration is left until a time. */
export function isWithin(duration: string, time: string): boolean {
  const durationMs = toDurationMs(duration.trim());
  return durationMs !== undefined && Date.parse(time) - Date.now() < durationMs;
}

/** Whether the first is shorter than the second; true where one of them is no duration or means for ever. */
export function isShorter(a: string, b: string): boolean {
  const [left, right] = [toDurationMs(a.trim()), toDurationMs(b.trim())];
  return left === undefined || right === undefined || left < right;
}
