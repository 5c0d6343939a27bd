import type { TokenryClient, UserSummary } from "@tokenry/sdk/fetch";
import { computed, dataSource, nested, optional, schema, t } from "@tokenry/terraform-plugin";
import { listAll, pageSize } from "./list-all.ts";
import { toIds } from "./to-ids.ts";

export const usersDataSource = dataSource<TokenryClient>()({
  schema: schema({
    description:
      "The users of the instance, all or some, in the order of their e-mail addresses. The credential of the provider must be a superadmin's.",
    attributes: {
      email_prefix: optional(t.string, {
        description: "Only the users whose addresses begin with this, upper and lower case alike.",
      }),
      super_admin: optional(t.bool, { description: "Only the superadmins, or with `false` only the others." }),
      ids: computed(t.list(t.string), { description: "Their ids." }),
      users: computed(
        nested.list({
          id: computed(t.string, { description: "Id of the user." }),
          email: computed(t.string, { description: "E-mail address." }),
          display_name: computed(t.string, { description: "First and last name; without them the address." }),
          super_admin: computed(t.bool, { description: "May do everything in every tenant." }),
          enabled: computed(t.bool, { description: "One that is not enabled cannot do anything." }),
          tenants: computed(t.set(t.string), { description: "Ids of the tenants that the user has access to." }),
        }),
        { description: "The users." },
      ),
    },
  }),

  async read(ctx, config) {
    const { email_prefix: prefix, super_admin: superAdmin } = config;
    const filters = {
      ...(prefix !== null && { email: { STARTS_WITH: prefix } }),
      ...(superAdmin !== null && { super_admin: { EQUALS: String(superAdmin) } }),
    };
    const query = { size: pageSize, filters };
    const users = await listAll(ctx, "Listing the users", ctx.client.users.iterate(query, { signal: ctx.signal }));
    return { ...config, ids: toIds(users), users: users.map(toListed) };
  },
});

const toListed = ({ id, username, displayName, superAdmin, enabled, tenants }: UserSummary) => ({
  id,
  email: username,
  display_name: displayName,
  super_admin: superAdmin,
  enabled,
  tenants: toIds(tenants),
});
