/**
 * A length of time in units of fixed length. Each is a whole number, 0 or more; they add up.
 * A `Temporal.Duration` without years and months fits too.
 */
export interface Duration {
  readonly weeks?: number | undefined;
  readonly days?: number | undefined;
  readonly hours?: number | undefined;
  readonly minutes?: number | undefined;
  readonly seconds?: number | undefined;
}
