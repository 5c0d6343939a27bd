import { type BadMember, badNames } from "./refuses-bad-members.ts";

const badMaxAges: readonly BadMember[] = (
  [
    [["30d", "30", "1 day", "P", "PT", "P1", "PT1", "p1d", "P1DT", "P1D1W", "P1.5D", "P1D!", "\u0000"], /ISO 8601/],
    [["-P1D", "P-1D", "PT-1H"], /^maxAge: must not be negative$/],
    [["P0D", "PT0S", "P0W", "PT0H0M0S", "PT0.0001S"], /^maxAge: must be longer than zero$/],
    [["P1Y", "P1M", "P1Y2M3D", "P12M"], /years and months have no fixed length/],
    [["P2913000D", "P999999999W", `P${"9".repeat(60)}D`], /^maxAge: reaches past the year 9999$/],
    [["P".padEnd(65, "1")], /^maxAge: must NOT have more than 64 characters$/],
    [[1, true, [], {}, 86400], /^maxAge: must be string/],
  ] as const
).flatMap(([values, detail]) => values.map((maxAge) => ({ pointer: "/maxAge", change: { maxAge }, detail })));

/** What the body of a new token may not hold. */
export const badTokenMembers: readonly BadMember[] = [
  ...badNames,
  ...badMaxAges,
  ...[1, {}, [], false].map((description) => ({
    pointer: "/description",
    change: { description },
    detail: /^description: must be string/,
  })),
  { pointer: "/description", change: { description: "a".repeat(4097) }, detail: /^description: must NOT have more/ },
  ...["true", 1, {}, []].map((extended) => ({
    pointer: "/extended",
    change: { extended },
    detail: /^extended: must be boolean/,
  })),
];
