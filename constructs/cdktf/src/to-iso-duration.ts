import type { Duration } from "./duration.ts";

/** Years and months are here to be refused: JavaScript, or a `Temporal.Duration`, can bring them. */
type AnyDuration = Duration & { readonly years?: number; readonly months?: number };

/**
 * `{ weeks: 1, hours: 2 }` -> `P1WT2H`. Text stays as it is.
 * A number that ISO 8601 cannot hold is written as it is, for `durationProblem` to refuse.
 */
export function toIsoDuration(duration: string | Duration): string {
  if (typeof duration === "string") {
    return duration;
  }
  const { years, months, weeks, days, hours, minutes, seconds }: AnyDuration = duration;
  const date = toPart(years, "Y") + toPart(months, "M") + toPart(weeks, "W") + toPart(days, "D");
  const time = toPart(hours, "H") + toPart(minutes, "M") + toPart(seconds, "S");
  return time === "" ? `P${date}` : `P${date}T${time}`;
}

function toPart(count: number | undefined, designator: string): string {
  return count === undefined || count === 0 ? "" : `${count}${designator}`;
}
