import { Diagnostic, optional, provider, schema, t } from "@tokenry/terraform-plugin";
import { revokeApiTokenAction } from "./actions/revoke-api-token.ts";
import { rotateApiTokenAction } from "./actions/rotate-api-token.ts";
import { createProviderClient } from "./client/create-provider-client.ts";
import { apiTokensDataSource } from "./data-sources/api-tokens.ts";
import { bindingDataSource } from "./data-sources/binding.ts";
import { bindingsDataSource } from "./data-sources/bindings.ts";
import { currentPrincipalDataSource } from "./data-sources/current-principal.ts";
import { groupDataSource } from "./data-sources/group.ts";
import { groupsDataSource } from "./data-sources/groups.ts";
import { roleDataSource } from "./data-sources/role.ts";
import { rolesDataSource } from "./data-sources/roles.ts";
import { serviceAccountDataSource } from "./data-sources/service-account.ts";
import { serviceAccountsDataSource } from "./data-sources/service-accounts.ts";
import { tenantDataSource } from "./data-sources/tenant.ts";
import { tenantsDataSource } from "./data-sources/tenants.ts";
import { userDataSource } from "./data-sources/user.ts";
import { usersDataSource } from "./data-sources/users.ts";

import { apiTokenEphemeral } from "./ephemeral/api-token.ts";
import { durationFunction } from "./functions/duration.ts";
import { tokenIdFunction } from "./functions/token-id.ts";
import { tokenTextFunction } from "./functions/token-text.ts";

import { serviceAccountListResource } from "./list-resources/service-account.ts";
import { serviceAccountApiTokenListResource } from "./list-resources/service-account-api-token.ts";
import { userApiTokenListResource } from "./list-resources/user-api-token.ts";

import { bindingResource } from "./resources/binding.ts";
import { groupResource } from "./resources/group.ts";
import { groupMembershipResource } from "./resources/group-membership.ts";
import { roleResource } from "./resources/role.ts";
import { serviceAccountResource } from "./resources/service-account.ts";
import { serviceAccountApiTokenResource } from "./resources/service-account-api-token.ts";
import { tenantResource } from "./resources/tenant.ts";
import { userResource } from "./resources/user.ts";
import { userApiTokenResource } from "./resources/user-api-token.ts";
import { userPasswordResource } from "./resources/user-password.ts";

/** Where Terraform configurations find the provider: `source = "tokenry.local/tokenry/tokenry"`. */
export const address = "tokenry.local/tokenry/tokenry";

export const tokenry = provider({
  schema: schema({
    description: "Service accounts and API tokens of a Tokenry server.",
    attributes: {
      url: optional(t.string, {
        description: "Where the server is. Default: `TOKENRY_URL`, or `http://127.0.0.1:8080`.",
      }),
      api_token: optional(t.string, {
        sensitive: true,
        description: "API token to call the server with. Default: `TOKENRY_API_TOKEN`.",
      }),
      username: optional(t.string, {
        description: "E-mail address of a user, with `password`, in place of `api_token`. Default: `TOKENRY_USERNAME`.",
      }),
      password: optional(t.string, {
        sensitive: true,
        description: "Password of the user. Default: `TOKENRY_PASSWORD`.",
      }),
      tenant: optional(t.string, {
        description: "Tenant that everything is in. Default: `TOKENRY_TENANT`, or `main`.",
      }),
    },
  }),

  validate(ctx, config) {
    const namesUser = config.username !== null || config.password !== null;
    if (config.api_token === null || !namesUser) return;
    ctx.report(
      new Diagnostic("Two credentials", {
        // Without a path: Terraform would show the line, and the secret in it.
        detail: "Give api_token, or username and password, not both. An argument that is null counts as not given.",
      }),
    );
  },

  configure: createProviderClient,

  resources: {
    tokenry_binding: bindingResource,
    tokenry_group: groupResource,
    tokenry_group_membership: groupMembershipResource,
    tokenry_role: roleResource,
    tokenry_service_account: serviceAccountResource,
    tokenry_service_account_api_token: serviceAccountApiTokenResource,
    tokenry_tenant: tenantResource,
    tokenry_user: userResource,
    tokenry_user_api_token: userApiTokenResource,
    tokenry_user_password: userPasswordResource,
  },
  dataSources: {
    tokenry_api_tokens: apiTokensDataSource,
    tokenry_binding: bindingDataSource,
    tokenry_bindings: bindingsDataSource,
    tokenry_current_principal: currentPrincipalDataSource,
    tokenry_group: groupDataSource,
    tokenry_groups: groupsDataSource,
    tokenry_role: roleDataSource,
    tokenry_roles: rolesDataSource,
    tokenry_service_account: serviceAccountDataSource,
    tokenry_service_accounts: serviceAccountsDataSource,
    tokenry_tenant: tenantDataSource,
    tokenry_tenants: tenantsDataSource,
    tokenry_user: userDataSource,
    tokenry_users: usersDataSource,
  },
  listResources: {
    tokenry_service_account: serviceAccountListResource,
    tokenry_service_account_api_token: serviceAccountApiTokenListResource,
    tokenry_user_api_token: userApiTokenListResource,
  },
  actions: {
    tokenry_revoke_api_token: revokeApiTokenAction,
    tokenry_rotate_api_token: rotateApiTokenAction,
  },
  ephemerals: {
    tokenry_api_token: apiTokenEphemeral,
  },
  functions: {
    duration: durationFunction,
    token_id: tokenIdFunction,
    token_text: tokenTextFunction,
  },
});
