import type { BadMember } from "./refuses-bad-members.ts";

/** What the body of a tenant may not hold. */
export const badTenantMembers: readonly BadMember[] = [
  ...["", "Main", "-a", "_a", "a.b", "a/b", "ä", "a b"].map((id) => ({
    pointer: "/id",
    change: { id },
    detail: /^id: must match pattern/,
  })),
  { pointer: "/id", change: { id: "a".repeat(64) }, detail: /^id: must NOT have more/ },
  { pointer: "/id", change: { id: 1 }, detail: /^id: must be string/ },
  { pointer: "/id", change: { id: undefined }, detail: /^id: is missing/ },
  { pointer: "/name", change: { name: undefined }, detail: /^name: is missing/ },
  { pointer: "/name", change: { name: "" }, detail: /^name: must NOT have fewer/ },
  { pointer: "/name", change: { name: "a".repeat(257) }, detail: /^name: must NOT have more/ },
  ...[null, 1, {}].map((name) => ({ pointer: "/name", change: { name }, detail: /^name: must be string/ })),
  { pointer: "/storageType", change: { storageType: 1 }, detail: /^storageType: must be string/ },
  { pointer: "/workerGroup", change: { workerGroup: "eu" }, detail: /^workerGroup: must be object/ },
  { pointer: "/secretReadOnly", change: { secretReadOnly: "yes" }, detail: /^secretReadOnly: must be boolean/ },
];
