import type { TokenryClient } from "@tokenry/sdk/fetch";
import { listResource, schema } from "@tokenry/terraform-plugin";
import { pageSize } from "../data-sources/list-all.ts";
import { nameFilters, toNameFilters } from "../data-sources/name-filters.ts";
import { attemptEach } from "../diagnostics/attempt-each.ts";
import { serviceAccountResource, toServiceAccountState } from "../resources/service-account.ts";

export const serviceAccountListResource = listResource<TokenryClient>()({
  resource: serviceAccountResource,
  schema: schema({
    description: "The service accounts of the tenant, all or some, in the order of their names.",
    attributes: nameFilters("service accounts"),
  }),

  async *list(ctx, config, { limit }) {
    const query = { size: Math.min(limit, pageSize), filters: toNameFilters(config) };
    const all = ctx.client.serviceAccounts.iterate(query, { signal: ctx.signal });
    for await (const account of attemptEach(ctx.client, "Listing the service accounts", all)) {
      yield { displayName: account.name, state: toServiceAccountState(account) };
    }
  },
});
