import type { RoleSummary, TokenryClient } from "@tokenry/sdk/fetch";
import { computed, dataSource, optionalComputed, schema, t } from "@tokenry/terraform-plugin";
import { toRoleState } from "../resources/role.ts";
import { validateId } from "../validation/id.ts";
import { readOne } from "./read-one.ts";
import { requireOneSelector } from "./require-one-selector.ts";

export const roleDataSource = dataSource<TokenryClient>()({
  schema: schema({
    description: "A role that exists, found by its id or its name.",
    attributes: {
      id: optionalComputed(t.string, {
        description: "Id of the role. Give `id` or `name`.",
        validate: validateId,
      }),
      name: optionalComputed(t.string, { description: "Name of the role. Exactly one must have it." }),
      description: computed(t.string, { description: "What it is for." }),
      permissions: computed(t.map(t.set(t.string)), { description: "Actions by resource." }),
      is_default: computed(t.bool, { description: "Given to whoever gets access to the tenant." }),
      is_managed: computed(t.bool, { description: "One of those that every tenant has." }),
    },
  }),

  validate(_ctx, { id, name }) {
    requireOneSelector("role", { id, name });
  },

  async read(ctx, { id, name }) {
    const { roles } = ctx.client;
    const complete = (found: RoleSummary) => roles.get(found.id, { signal: ctx.signal });
    const role = await readOne(ctx, roles, { thing: "role", id, name, complete });
    return { ...toRoleState(role), is_managed: role.isManaged };
  },
});
