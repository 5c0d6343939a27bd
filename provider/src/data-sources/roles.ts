import type { RoleSummary, TokenryClient } from "@tokenry/sdk/fetch";
import { computed, dataSource, nested, schema, t } from "@tokenry/terraform-plugin";
import { listAll, pageSize } from "./list-all.ts";
import { nameFilters, toNameFilters } from "./name-filters.ts";
import { toIds } from "./to-ids.ts";

export const rolesDataSource = dataSource<TokenryClient>()({
  schema: schema({
    description:
      "The roles of the tenant, all or some, in the order of their names. `tokenry_role` reads what one permits.",
    attributes: {
      ...nameFilters("roles"),
      ids: computed(t.list(t.string), { description: "Their ids." }),
      roles: computed(
        nested.list({
          id: computed(t.string, { description: "Id of the role." }),
          name: computed(t.string, { description: "Its name. Others may have the same." }),
          is_default: computed(t.bool, { description: "Given to whoever gets access to the tenant." }),
          is_managed: computed(t.bool, { description: "One of those that every tenant has." }),
          permission_count: computed(t.number, { description: "How many actions it permits." }),
        }),
        { description: "The roles." },
      ),
    },
  }),

  async read(ctx, config) {
    const query = { size: pageSize, filters: toNameFilters(config) };
    const roles = await listAll(ctx, "Listing the roles", ctx.client.roles.iterate(query, { signal: ctx.signal }));
    return { ...config, ids: toIds(roles), roles: roles.map(toListed) };
  },
});

const toListed = ({ id, name, isDefault, isManaged, permissionCount }: RoleSummary) => ({
  id,
  name,
  is_default: isDefault,
  is_managed: isManaged,
  permission_count: permissionCount,
});
