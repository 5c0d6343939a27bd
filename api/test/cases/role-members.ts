import type { BadMember } from "./refuses-bad-members.ts";

const badPermissions = (
  [
    [{}, /must NOT have fewer than 1 propert/, "/permissions"],
    [{ FLOW: [] }, /must permit at least one action/, "/permissions"],
    [{ FLOWS: ["VIEW"] }, /no such resource/, "/permissions/FLOWS"],
    [{ flow: ["VIEW"] }, /no such resource/, "/permissions/flow"],
    [{ FLOW: ["VIEW", "FLY"] }, /no such action/, "/permissions/FLOW/1"],
    [{ FLOW: ["view"] }, /no such action/, "/permissions/FLOW/0"],
    [{ "a/b~": ["VIEW"] }, /no such resource/, "/permissions/a~1b~0"],
    [{ constructor: ["VIEW"] }, /no such resource/, "/permissions/constructor"],
    [{ FLOW: "VIEW" }, /must be array/, "/permissions/FLOW"],
    [{ FLOW: [1] }, /must be string/, "/permissions/FLOW/0"],
    [{ FLOW: null }, /must be array/, "/permissions/FLOW"],
    [[], /must be object/, "/permissions"],
    [null, /must be object/, "/permissions"],
    ["FLOW:VIEW", /must be object/, "/permissions"],
  ] as const
).map(([permissions, detail, pointer]) => ({ pointer, change: { permissions }, detail }));

/** What the body of a role may not hold. */
export const badRoleMembers: readonly BadMember[] = [
  { pointer: "/name", change: { name: undefined }, detail: /^name: is missing$/ },
  { pointer: "/name", change: { name: "" }, detail: /^name: must NOT have fewer than 1 char/ },
  { pointer: "/name", change: { name: "a".repeat(257) }, detail: /^name: must NOT have more than 256/ },
  ...[1, null, [], {}].map((name) => ({ pointer: "/name", change: { name }, detail: /^name: must be string/ })),
  { pointer: "/description", change: { description: "a".repeat(4097) }, detail: /^description: must NOT have more/ },
  { pointer: "/description", change: { description: 1 }, detail: /^description: must be string/ },
  { pointer: "/permissions", change: { permissions: undefined }, detail: /^permissions: is missing$/ },
  ...badPermissions,
  ...["true", 1, []].map((isDefault) => ({
    pointer: "/isDefault",
    change: { isDefault },
    detail: /^isDefault: must be boolean/,
  })),
];
