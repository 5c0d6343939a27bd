import { ConflictError, type GroupMember, type TokenryClient } from "@tokenry/sdk/fetch";
import { computed, optional, required, resource, schema, t } from "@tokenry/terraform-plugin";
import { attempt } from "../diagnostics/attempt.ts";
import { movedFrom } from "../moving/moved-from.ts";
import { validateId } from "../validation/id.ts";
import { importByTwoIds } from "./import-by-two-ids.ts";
import { deleteUnlessGone, readUnlessGone } from "./unless-gone.ts";

export const groupMembershipResource = resource<TokenryClient>()({
  schema: schema({
    description: "That a user or a service account is in a group.",
    attributes: {
      id: computed(t.string, { keep: true, description: "`GROUP_ID/PRINCIPAL_ID`" }),
      group_id: required(t.string, { replace: true, description: "Id of the group.", validate: validateId }),
      principal_id: required(t.string, {
        replace: true,
        description: "Id of the user or service account.",
        validate: validateId,
      }),
      owner: optional(t.bool, {
        default: false,
        description: "May manage the members of the group. Default: `false`.",
      }),
    },
  }),

  async create(ctx, { planned }) {
    const { group_id: groupId, principal_id: principalId, owner } = planned;
    const what = `Putting ${principalId} into the group ${groupId}`;
    const { members } = ctx.client.groups;
    await attempt(ctx.client, { what, finishes: true }, async () => {
      const isNew = await addUnlessMember(() => members.add(groupId, principalId));
      if (owner || !isNew) await members.setMembership(groupId, principalId, owner ? "OWNER" : "MEMBER");
    });
    return toState(groupId, principalId, owner);
  },

  read: (ctx, { group_id: groupId, principal_id: principalId }) =>
    readUnlessGone(ctx, `Reading the members of the group ${groupId}`, async () => {
      const query = { size: 1, filters: { id: { EQUALS: principalId } } };
      const { results } = await ctx.client.groups.members.list(groupId, query, { signal: ctx.signal });
      const member = results.find(({ id }) => id === principalId);
      return member ? toState(groupId, principalId, isOwner(member, groupId)) : null;
    }),

  async update(ctx, { planned: { group_id: groupId, principal_id: principalId, owner } }) {
    const what = `Changing the membership of ${principalId} in the group ${groupId}`;
    await attempt(ctx.client, { what }, () =>
      ctx.client.groups.members.setMembership(groupId, principalId, owner ? "OWNER" : "MEMBER"),
    );
    return toState(groupId, principalId, owner);
  },

  delete: (ctx, { group_id: groupId, principal_id: principalId }) =>
    deleteUnlessGone(ctx, `Taking ${principalId} out of the group ${groupId}`, async () => {
      try {
        await ctx.client.groups.members.remove(groupId, principalId);
      } catch (error) {
        // 409: it is not a member any more.
        if (!(error instanceof ConflictError)) throw error;
      }
    }),

  ...importByTwoIds({
    what: "a membership",
    form: "GROUP_ID/PRINCIPAL_ID",
    first: "group_id",
    second: "principal_id",
  }),

  moveState: movedFrom("kestra_user_group_membership", { id: "id", group_id: "group_id", principal_id: "user_id" }),
});

const toState = (groupId: string, principalId: string, owner: boolean) => ({
  id: `${groupId}/${principalId}`,
  group_id: groupId,
  principal_id: principalId,
  owner,
});

const isOwner = ({ groups }: GroupMember, groupId: string): boolean =>
  groups.some(({ id, membership }) => id === groupId && membership === "OWNER");

/** Whether it was no member. It may be one because the answer to a request before was lost. */
async function addUnlessMember(add: () => Promise<unknown>): Promise<boolean> {
  try {
    await add();
    return true;
  } catch (error) {
    if (error instanceof ConflictError && error.code === "already-a-member") return false;
    throw error;
  }
}
