import type { TokenryClient } from "@tokenry/sdk/fetch";
import { computed, dataSource, required, schema, t } from "@tokenry/terraform-plugin";
import { attempt } from "../diagnostics/attempt.ts";
import { toBindingState } from "../resources/binding.ts";
import { validateId } from "../validation/id.ts";

export const bindingDataSource = dataSource<TokenryClient>()({
  schema: schema({
    description:
      "A binding that exists, found by its id. `tokenry_bindings` finds those of a role, a principal or a group.",
    attributes: {
      id: required(t.string, { description: "Id of the binding.", validate: validateId }),
      role_id: computed(t.string, { description: "Id of the role." }),
      principal_id: computed(t.string, {
        nullable: true,
        description: "Id of the user or service account that has the role; null if a group has it.",
      }),
      group_id: computed(t.string, {
        nullable: true,
        description: "Id of the group whose members have the role; null if a principal has it.",
      }),
      namespace: computed(t.string, {
        nullable: true,
        description: "The role holds in this namespace and below it only; null if in the whole tenant.",
      }),
    },
  }),

  read: (ctx, { id }) =>
    attempt(ctx.client, { what: `Reading the binding ${id}` }, async () =>
      toBindingState(await ctx.client.bindings.get(id, { signal: ctx.signal })),
    ),
});
