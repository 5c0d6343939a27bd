import type { Role, TokenryClient } from "@tokenry/sdk/fetch";
import { computed, dataSource, optionalComputed, schema, t } from "@tokenry/terraform-plugin";
import { attempt } from "../diagnostics/attempt.ts";
import { validateId } from "../validation/id.ts";
import { findOneByName } from "./find-one-by-name.ts";
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
    const by = id === null ? `with the name "${name}"` : `with the id ${id}`;
    const { roles } = ctx.client;
    return attempt(ctx.client, { what: `Reading the role ${by}` }, async () => {
      const found =
        id ??
        (
          await findOneByName({
            thing: "role",
            name: name ?? "",
            where: `the tenant "${ctx.client.tenant}"`,
            list: (query) => roles.list(query, { signal: ctx.signal }),
          })
        ).id;
      return toState(await roles.get(found, { signal: ctx.signal }));
    });
  },
});

const toState = ({ id, name, description, permissions, isDefault, isManaged }: Role) => ({
  id,
  name,
  description,
  permissions,
  is_default: isDefault,
  is_managed: isManaged,
});
