import type { TokenryClient } from "@tokenry/sdk/fetch";
import { type Context, listResource, schema } from "@tokenry/terraform-plugin";
import { pageSize } from "../data-sources/list-all.ts";
import { toUserOwner } from "../resources/api-token/token-owner.ts";
import { userApiTokenResource } from "../resources/user-api-token.ts";
import { apiTokenFilters, eachOwner, type ListedOwner, listApiTokens, ownerFilter } from "./api-token.ts";

export const userApiTokenListResource = listResource<TokenryClient>()({
  resource: userApiTokenResource,
  schema: schema({
    description: "The API tokens of users, without their texts. The credential of the provider must be a superadmin's.",
    attributes: { user_id: ownerFilter("user", "of the instance"), ...apiTokenFilters },
  }),

  list(ctx, { user_id: id, ...filters }, request) {
    const owners = id === null ? allOwners(ctx) : [{ id, owner: toUserOwner(ctx.client, id) }];
    return listApiTokens(ctx, owners, (user_id) => ({ user_id }), filters, request);
  },
});

function allOwners(ctx: Context<TokenryClient>): AsyncGenerator<ListedOwner> {
  const all = ctx.client.users.iterate({ size: pageSize }, { signal: ctx.signal });
  return eachOwner(ctx, "Listing the users", all, toUserOwner);
}
