import type { TokenryClient } from "@tokenry/sdk/fetch";
import { computed, dataSource, nested, schema, t } from "@tokenry/terraform-plugin";
import { toGroupState } from "../resources/group.ts";
import { listAll, pageSize } from "./list-all.ts";
import { nameFilters, toNameFilters } from "./name-filters.ts";
import { toIds } from "./to-ids.ts";

export const groupsDataSource = dataSource<TokenryClient>()({
  schema: schema({
    description: "The groups of the tenant, all or some, in the order of their names.",
    attributes: {
      ...nameFilters("groups"),
      ids: computed(t.list(t.string), { description: "Their ids." }),
      groups: computed(
        nested.list({
          id: computed(t.string, { description: "Id of the group." }),
          name: computed(t.string, { description: "Its name." }),
          description: computed(t.string, { description: "What it is for." }),
        }),
        { description: "The groups." },
      ),
    },
  }),

  async read(ctx, config) {
    const query = { size: pageSize, filters: toNameFilters(config) };
    const groups = await listAll(ctx, "Listing the groups", ctx.client.groups.iterate(query, { signal: ctx.signal }));
    return { ...config, ids: toIds(groups), groups: groups.map(toGroupState) };
  },
});
