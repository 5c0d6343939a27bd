import type { TokenryClient } from "@tokenry/sdk/fetch";
import { computed, dataSource, optionalComputed, schema, t } from "@tokenry/terraform-plugin";
import { toGroupState } from "../resources/group.ts";
import { validateId } from "../validation/id.ts";
import { readOne } from "./read-one.ts";
import { requireOneSelector } from "./require-one-selector.ts";

export const groupDataSource = dataSource<TokenryClient>()({
  schema: schema({
    description: "A group that exists, found by its id or its name.",
    attributes: {
      id: optionalComputed(t.string, {
        description: "Id of the group. Give `id` or `name`.",
        validate: validateId,
      }),
      name: optionalComputed(t.string, { description: "Name of the group." }),
      description: computed(t.string, { description: "What it is for." }),
    },
  }),

  validate(_ctx, { id, name }) {
    requireOneSelector("group", { id, name });
  },

  async read(ctx, { id, name }) {
    return toGroupState(
      await readOne(ctx, ctx.client.groups, { thing: "group", id, name, complete: (group) => group }),
    );
  },
});
