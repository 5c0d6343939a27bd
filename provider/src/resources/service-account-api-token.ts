import type { TokenryClient } from "@tokenry/sdk/fetch";
import { isUnknown, resource, schema } from "@tokenry/terraform-plugin";
import { movedFrom } from "../moving/moved-from.ts";
import { createApiToken } from "./api-token/create-api-token.ts";
import { deleteApiToken } from "./api-token/delete-api-token.ts";
import { planApiToken } from "./api-token/plan-api-token.ts";
import { readApiToken } from "./api-token/read-api-token.ts";
import { apiTokenAttributes, apiTokenDescription, ownerId } from "./api-token/schema.ts";
import { toServiceAccountOwner } from "./api-token/token-owner.ts";
import { updateApiToken } from "./api-token/update-api-token.ts";
import { upgradeApiTokenState } from "./api-token/upgrade-state.ts";
import { validateApiToken } from "./api-token/validate-api-token.ts";
import { importByTwoIds } from "./import-by-two-ids.ts";

export const serviceAccountApiTokenResource = resource<TokenryClient>()({
  schema: schema({
    version: 1,
    description: `An API token of a service account. ${apiTokenDescription}`,
    attributes: { service_account_id: ownerId("service account"), ...apiTokenAttributes },
  }),

  validate: (ctx, config) => validateApiToken(ctx, config),
  modifyPlan: (ctx, plan) =>
    planApiToken(ctx, plan, () => {
      const { service_account_id: id } = plan.planned;
      return isUnknown(id) ? undefined : toServiceAccountOwner(ctx.client, id);
    }),

  create: (ctx, change) =>
    createApiToken(ctx, toServiceAccountOwner(ctx.client, change.planned.service_account_id), change),
  read: (ctx, state) => readApiToken(ctx, toServiceAccountOwner(ctx.client, state.service_account_id), state),
  update: (ctx, change) =>
    updateApiToken(ctx, toServiceAccountOwner(ctx.client, change.prior.service_account_id), change),
  delete: (ctx, state) => deleteApiToken(ctx, toServiceAccountOwner(ctx.client, state.service_account_id), state),

  ...importByTwoIds({
    what: "an API token",
    form: "SERVICE_ACCOUNT_ID/TOKEN_ID",
    first: "service_account_id",
    second: "id",
  }),

  moveState: movedFrom(
    "kestra_service_account_api_token",
    { id: "id", service_account_id: "service_account_id" },
    { token: "full_token" },
  ),

  upgradeState: upgradeApiTokenState,
});
