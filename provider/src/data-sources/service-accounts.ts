import type { TokenryClient } from "@tokenry/sdk/fetch";
import { computed, dataSource, nested, schema, t } from "@tokenry/terraform-plugin";
import { toServiceAccountState } from "../resources/service-account.ts";
import { listAll, pageSize } from "./list-all.ts";
import { nameFilters, toNameFilters } from "./name-filters.ts";
import { toIds } from "./to-ids.ts";

export const serviceAccountsDataSource = dataSource<TokenryClient>()({
  schema: schema({
    description: "The service accounts of the tenant, all or some, in the order of their names.",
    attributes: {
      ...nameFilters("service accounts"),
      ids: computed(t.list(t.string), { description: "Their ids." }),
      service_accounts: computed(
        nested.list({
          id: computed(t.string, { description: "Id of the service account." }),
          name: computed(t.string, { description: "Its name. Others may have the same." }),
          description: computed(t.string, { description: "What it is for." }),
          super_admin: computed(t.bool, { description: "May do everything in every tenant." }),
          enabled: computed(t.bool, { description: "The tokens of one that is not enabled are refused." }),
        }),
        { description: "The service accounts." },
      ),
    },
  }),

  async read(ctx, config) {
    const query = { size: pageSize, filters: toNameFilters(config) };
    const accounts = await listAll(
      ctx,
      "Listing the service accounts",
      ctx.client.serviceAccounts.iterate(query, { signal: ctx.signal }),
    );
    return {
      ...config,
      ids: toIds(accounts),
      service_accounts: accounts.map((account) => ({ ...toServiceAccountState(account), enabled: account.enabled })),
    };
  },
});
