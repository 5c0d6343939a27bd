import type { BadMember } from "./refuses-bad-members.ts";

/** What the body of a group may not hold. */
export const badGroupMembers: readonly BadMember[] = [
  ...["", " ", "\t", "a\nb", "a\u0000", "\u007f", "a".repeat(256)].map((name) => ({
    pointer: "/name",
    change: { name },
    detail: /^name: must (match pattern|NOT have)/,
  })),
  ...[1, true, null, [], {}].map((name) => ({ pointer: "/name", change: { name }, detail: /^name: must be string/ })),
  { pointer: "/name", change: { name: undefined }, detail: /^name: is missing$/ },
  ...[1, {}, []].map((description) => ({
    pointer: "/description",
    change: { description },
    detail: /^description: must be string/,
  })),
  { pointer: "/description", change: { description: "a".repeat(4097) }, detail: /^description: must NOT have more/ },
];
