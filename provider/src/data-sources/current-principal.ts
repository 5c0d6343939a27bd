import type { TokenryClient } from "@tokenry/sdk/fetch";
import { computed, dataSource, schema, t } from "@tokenry/terraform-plugin";
import { attempt } from "../diagnostics/attempt.ts";

export const currentPrincipalDataSource = dataSource<TokenryClient>()({
  schema: schema({
    description: "Who the credential of the provider belongs to.",
    attributes: {
      id: computed(t.string, { description: "Id of the user or service account." }),
      type: computed(t.string, { description: "`STANDARD` (a person) or `SERVICE_ACCOUNT`." }),
      name: computed(t.string, { description: "E-mail address of a person, or name of a service account." }),
      super_admin: computed(t.bool, { description: "May do everything in every tenant." }),
      tenants: computed(t.set(t.string), { description: "Ids of the tenants that it has access to." }),
    },
  }),

  async read(ctx) {
    const me = await attempt(ctx.client, { what: "Reading the current principal" }, () =>
      ctx.client.me.get({ signal: ctx.signal }),
    );
    return {
      id: me.id,
      type: me.type,
      name: me.profile.username,
      super_admin: me.superAdmin,
      tenants: me.tenants.map(({ id }) => id),
    };
  },
});
