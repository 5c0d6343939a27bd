import type { BadMember } from "./refuses-bad-members.ts";

const required = ["type", "externalId", "roleId"];

/** What the body of a binding may not hold. */
export const badBindingMembers: readonly BadMember[] = [
  ...required.map((name) => ({
    pointer: `/${name}`,
    change: { [name]: undefined },
    detail: new RegExp(`^${name}: is missing$`),
  })),
  ...required.flatMap((name) =>
    [1, null, [], {}].map((value) => ({
      pointer: `/${name}`,
      change: { [name]: value },
      detail: new RegExp(`^${name}: must be string`),
    })),
  ),
  ...["user", "ROLE", ""].map((type) => ({
    pointer: "/type",
    change: { type },
    detail: /^type: must be equal to one of/,
  })),
  { pointer: "/externalId", change: { externalId: "" }, detail: /^externalId: must NOT have fewer/ },
  { pointer: "/roleId", change: { roleId: "a".repeat(129) }, detail: /^roleId: must NOT have more/ },
  ...["a b", ".a", "a/b", "ä", "a\u0000"].map((namespaceId) => ({
    pointer: "/namespaceId",
    change: { namespaceId },
    detail: /^namespaceId: must match pattern/,
  })),
  { pointer: "/namespaceId", change: { namespaceId: "a".repeat(257) }, detail: /^namespaceId: must NOT have more/ },
  { pointer: "/namespaceId", change: { namespaceId: ["a"] }, detail: /^namespaceId: must be string/ },
];
