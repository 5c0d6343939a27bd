import { type BadMember, badNames } from "./refuses-bad-members.ts";

/** What the body of a service account may not hold. */
export const badAccountMembers: readonly BadMember[] = [
  ...badNames,
  ...[1, {}, [], true].map((description) => ({
    pointer: "/description",
    change: { description },
    detail: /^description: must be string/,
  })),
  { pointer: "/description", change: { description: "a".repeat(4097) }, detail: /^description: must NOT have more/ },
  ...["true", 1, {}, []].map((superAdmin) => ({
    pointer: "/superAdmin",
    change: { superAdmin },
    detail: /^superAdmin: must be boolean/,
  })),
  { pointer: "/instanceOwner", change: { instanceOwner: "yes" }, detail: /^instanceOwner: must be boolean/ },
  ...["all", {}, 1].map((groups) => ({ pointer: "/groups", change: { groups }, detail: /^groups: must be array/ })),
  { pointer: "/groups/0", change: { groups: ["a"] }, detail: /^groups\.0: must be object/ },
  { pointer: "/groups/0/id", change: { groups: [{}] }, detail: /^groups\.0\.id: is missing/ },
  { pointer: "/groups/0/id", change: { groups: [{ id: 1 }] }, detail: /^groups\.0\.id: must be string/ },
];
