import type { TokenryClient } from "@tokenry/sdk/fetch";
import { dataSource, optionalComputed, schema, t } from "@tokenry/terraform-plugin";
import { toTenantState } from "../resources/tenant.ts";
import { readOne } from "./read-one.ts";
import { requireOneSelector } from "./require-one-selector.ts";

export const tenantDataSource = dataSource<TokenryClient>()({
  schema: schema({
    description:
      "A tenant that exists, found by its id or its name. The credential of the provider must be a superadmin's.",
    attributes: {
      id: optionalComputed(t.string, { description: "Id of the tenant. Give `id` or `name`." }),
      name: optionalComputed(t.string, { description: "What people call it. Exactly one must have it." }),
    },
  }),

  validate(_ctx, { id, name }) {
    requireOneSelector("tenant", { id, name });
  },

  async read(ctx, { id, name }) {
    return toTenantState(
      await readOne(ctx, ctx.client.tenants, {
        thing: "tenant",
        id,
        name,
        where: "the instance",
        complete: (tenant) => tenant,
      }),
    );
  },
});
