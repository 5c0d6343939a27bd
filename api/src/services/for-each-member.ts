import type { Models } from "../models/index.ts";

/** `leave` must end the membership. */
export async function forEachMember(
  models: Models,
  of: string,
  leave: (principalId: string) => Promise<void>,
): Promise<void> {
  for (;;) {
    const members = await models.memberships.find({ of }, { principalId: 1 }).limit(100).lean();
    if (members.length === 0) return;
    for (const { principalId } of members) await leave(principalId);
  }
}
