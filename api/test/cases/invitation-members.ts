import type { BadMember } from "./refuses-bad-members.ts";

/** What the body of an invitation may not hold. */
export const badInvitationMembers: readonly BadMember[] = [
  { pointer: "/email", change: { email: undefined }, detail: /^email: is missing$/ },
  ...[1, null, [], {}].map((email) => ({ pointer: "/email", change: { email }, detail: /^email: must be string/ })),
  ...["", "ada", "ada@", "@example.com", "a b@example.com", `${"a".repeat(250)}@x.io`].map((email) => ({
    pointer: "/email",
    change: { email },
    detail: /^email: must (match format|NOT have more)/,
  })),
  ...[1, "viewer_main", {}].map((roles) => ({ pointer: "/roles", change: { roles }, detail: /^roles: must be array/ })),
  ...["viewer_main", null].map((role) => ({
    pointer: "/roles/0",
    change: { roles: [role] },
    detail: /^roles\.0: must be object/,
  })),
  { pointer: "/roles/0/id", change: { roles: [{}] }, detail: /^roles\.0\.id: is missing$/ },
  ...["", "a b", ".a", "a/b", "ä"].map((namespace) => ({
    pointer: "/roles/0/namespaces/0",
    change: { roles: [{ id: "viewer_main", namespaces: [namespace] }] },
    detail: /^roles\.0\.namespaces\.0: must match pattern/,
  })),
  { pointer: "/groups", change: { groups: "a" }, detail: /^groups: must be array/ },
  ...[1, "", { membership: "OWNER" }, { id: "a", membership: "BOSS" }].map((group) => ({
    pointer: "/groups/0",
    change: { groups: [group] },
    detail: /^groups\.0/,
  })),
  ...["superAdmin", "instanceOwner", "createUserIfNotExist"].map((name) => ({
    pointer: `/${name}`,
    change: { [name]: "yes" },
    detail: new RegExp(`^${name}: must be boolean`),
  })),
];
