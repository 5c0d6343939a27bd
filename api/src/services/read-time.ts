import { validationProblem } from "../errors.ts";

/** A time of RFC 3339. Fails with `validation-failed` on one that no clock shows: a leap second, the year 0 with an offset. */
export function readTime(text: string, pointer: string): Date {
  const time = new Date(text);
  if (Number.isNaN(time.getTime())) {
    throw validationProblem([{ pointer, detail: "must be a time without a leap second", type: "format" }]);
  }
  return time;
}
