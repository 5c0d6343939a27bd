import type { Binding, TokenryClient } from "@tokenry/sdk/fetch";
import { computed, Diagnostic, isUnknown, optional, required, resource, schema, t } from "@tokenry/terraform-plugin";
import { attempt } from "../diagnostics/attempt.ts";
import { movedFrom } from "../moving/moved-from.ts";
import { validateId } from "../validation/id.ts";
import { requireId } from "./creation/require-id.ts";
import { importById } from "./import-by-id.ts";
import { deleteUnlessGone, readUnlessGone } from "./unless-gone.ts";

const attributes = { "/externalId": "principal_id", "/roleId": "role_id", "/namespaceId": "namespace" };

export const bindingResource = resource<TokenryClient>()({
  schema: schema({
    description:
      "A role for a user, a service account or a group, in the whole tenant or in one namespace. It never changes.",
    attributes: {
      id: computed(t.string, { keep: true, description: "Id given by the server." }),
      role_id: required(t.string, { replace: true, description: "Id of the role." }),
      principal_id: optional(t.string, {
        replace: true,
        description: "Id of the user or service account that gets the role. Give `principal_id` or `group_id`.",
        validate: validateId,
      }),
      group_id: optional(t.string, {
        replace: true,
        description: "Id of the group whose members get the role.",
        validate: validateId,
      }),
      namespace: optional(t.string, {
        replace: true,
        description: "The role holds in this namespace and below it only. Default: in the whole tenant.",
      }),
    },
  }),

  validate(_ctx, { principal_id: principalId, group_id: groupId }) {
    const areKnown = !isUnknown(principalId) && !isUnknown(groupId);
    const isOne = (principalId === null) !== (groupId === null);
    if (isOne || (!areKnown && (principalId !== null || groupId !== null))) return;
    throw new Diagnostic("The binding must be of one principal or one group", {
      detail: "Give principal_id or group_id, and not both.",
    });
  },

  async create(ctx, { planned }) {
    const { role_id: roleId, principal_id: principalId, group_id: groupId, namespace } = planned;
    const what = `Binding the role ${roleId}`;
    // The server gives the binding that is there already.
    const created = await attempt(ctx.client, { what, attributes, finishes: true }, async () =>
      requireId(
        await ctx.client.bindings.create({
          roleId,
          ...(groupId === null
            ? { type: "USER" as const, externalId: principalId ?? "" }
            : { type: "GROUP" as const, externalId: groupId }),
          ...(namespace !== null && { namespaceId: namespace }),
        }),
      ),
    );
    return toBindingState(created);
  },

  read: (ctx, { id }) =>
    readUnlessGone(ctx, `Reading the binding ${id}`, async () =>
      toBindingState(await ctx.client.bindings.get(id, { signal: ctx.signal })),
    ),

  delete: (ctx, { id }) => deleteUnlessGone(ctx, `Deleting the binding ${id}`, () => ctx.client.bindings.delete(id)),

  ...importById("a binding", "BINDING_ID"),

  moveState: movedFrom("kestra_binding", { id: "id" }),
});

export const toBindingState = ({ id, role, user, group, namespace }: Binding) => ({
  id,
  role_id: role.id,
  principal_id: user?.id ?? null,
  group_id: group?.id ?? null,
  namespace: namespace ?? null,
});
