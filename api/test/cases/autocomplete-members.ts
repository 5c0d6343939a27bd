import type { BadMember } from "./refuses-bad-members.ts";

/** What the ids of a body may not be. */
export const badIds: readonly BadMember[] = [
  ...["all", {}, 1].map((ids) => ({ pointer: "/ids", change: { ids }, detail: /^ids: must be array/ })),
  { pointer: "/ids/0", change: { ids: [1] }, detail: /^ids\.0: must be string/ },
  { pointer: "/ids/0", change: { ids: [null] }, detail: /^ids\.0: must be string/ },
  {
    pointer: "/ids",
    change: { ids: Array.from({ length: 1001 }, () => "a") },
    detail: /^ids: must NOT have more than 1000/,
  },
];

/** What a question for suggestions may not hold. */
export const badAutocompleteMembers: readonly BadMember[] = [
  ...badIds,
  ...[1, [], {}, true].map((q) => ({ pointer: "/q", change: { q }, detail: /^q: must be string/ })),
  { pointer: "/q", change: { q: "a".repeat(257) }, detail: /^q: must NOT have more than 256/ },
  { pointer: "/existingOnly", change: { existingOnly: "yes" }, detail: /^existingOnly: must be boolean/ },
];
