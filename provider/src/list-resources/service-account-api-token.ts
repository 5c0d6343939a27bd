import type { TokenryClient } from "@tokenry/sdk/fetch";
import { type Context, listResource, schema } from "@tokenry/terraform-plugin";
import { pageSize } from "../data-sources/list-all.ts";
import { toServiceAccountOwner } from "../resources/api-token/token-owner.ts";
import { serviceAccountApiTokenResource } from "../resources/service-account-api-token.ts";
import { apiTokenFilters, eachOwner, type ListedOwner, listApiTokens, ownerFilter } from "./api-token.ts";

export const serviceAccountApiTokenListResource = listResource<TokenryClient>()({
  resource: serviceAccountApiTokenResource,
  schema: schema({
    description: "The API tokens of service accounts, without their texts.",
    attributes: { service_account_id: ownerFilter("service account", "of the tenant"), ...apiTokenFilters },
  }),

  list(ctx, { service_account_id: id, ...filters }, request) {
    const owners = id === null ? allOwners(ctx) : [{ id, owner: toServiceAccountOwner(ctx.client, id) }];
    return listApiTokens(ctx, owners, (service_account_id) => ({ service_account_id }), filters, request);
  },
});

function allOwners(ctx: Context<TokenryClient>): AsyncGenerator<ListedOwner> {
  const all = ctx.client.serviceAccounts.iterate({ size: pageSize }, { signal: ctx.signal });
  return eachOwner(ctx, "Listing the service accounts", all, toServiceAccountOwner);
}
