import type { TokenryClient } from "@tokenry/sdk/fetch";
import { computed, dataSource, nested, optional, schema, t } from "@tokenry/terraform-plugin";
import { toTenantState } from "../resources/tenant.ts";
import { listAll, pageSize } from "./list-all.ts";
import { nameFilters, toNameFilters } from "./name-filters.ts";
import { toIds } from "./to-ids.ts";

export const tenantsDataSource = dataSource<TokenryClient>()({
  schema: schema({
    description:
      "The tenants, all or some, in the order of their ids. The credential of the provider must be a superadmin's.",
    attributes: {
      id_prefix: optional(t.string, { description: "Only the tenants whose ids begin with this." }),
      ...nameFilters("tenants"),
      ids: computed(t.list(t.string), { description: "Their ids." }),
      tenants: computed(
        nested.list({
          id: computed(t.string, { description: "Id of the tenant." }),
          name: computed(t.string, { description: "What people call it." }),
        }),
        { description: "The tenants." },
      ),
    },
  }),

  async read(ctx, config) {
    const id = config.id_prefix === null ? {} : { STARTS_WITH: config.id_prefix };
    const query = { size: pageSize, filters: { id, ...toNameFilters(config) } };
    const tenants = await listAll(
      ctx,
      "Listing the tenants",
      ctx.client.tenants.iterate(query, { signal: ctx.signal }),
    );
    return { ...config, ids: toIds(tenants), tenants: tenants.map(toTenantState) };
  },
});
