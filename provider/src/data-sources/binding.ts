import type { TokenryClient } from "@tokenry/sdk/fetch";
import { dataSource, required, schema, t } from "@tokenry/terraform-plugin";
import { attempt } from "../diagnostics/attempt.ts";
import { toBindingState } from "../resources/binding.ts";
import { validateId } from "../validation/id.ts";
import { bindingAttributes } from "./binding-attributes.ts";

export const bindingDataSource = dataSource<TokenryClient>()({
  schema: schema({
    description:
      "A binding that exists, found by its id. `tokenry_bindings` finds those of a role, a principal or a group.",
    attributes: {
      id: required(t.string, { description: "Id of the binding.", validate: validateId }),
      ...bindingAttributes,
    },
  }),

  read: (ctx, { id }) =>
    attempt(ctx.client, { what: `Reading the binding ${id}` }, async () =>
      toBindingState(await ctx.client.bindings.get(id, { signal: ctx.signal })),
    ),
});
