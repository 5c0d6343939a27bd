import type { TokenryClient } from "@tokenry/sdk/fetch";
import { isUnknown, resource, schema } from "@tokenry/terraform-plugin";
import { movedFrom } from "../moving/moved-from.ts";
import { createApiToken } from "./api-token/create-api-token.ts";
import { deleteApiToken } from "./api-token/delete-api-token.ts";
import { planApiToken } from "./api-token/plan-api-token.ts";
import { readApiToken } from "./api-token/read-api-token.ts";
import { apiTokenAttributes, apiTokenDescription, ownerId } from "./api-token/schema.ts";
import { toUserOwner } from "./api-token/token-owner.ts";
import { updateApiToken } from "./api-token/update-api-token.ts";
import { validateApiToken } from "./api-token/validate-api-token.ts";
import { importByTwoIds } from "./import-by-two-ids.ts";

export const userApiTokenResource = resource<TokenryClient>()({
  schema: schema({
    description: `An API token of a user. ${apiTokenDescription} The credential of the provider must be a superadmin's.`,
    attributes: { user_id: ownerId("user"), ...apiTokenAttributes },
  }),

  validate: (ctx, config) => validateApiToken(ctx, config),
  modifyPlan: (ctx, plan) =>
    planApiToken(ctx, plan, () => {
      const { user_id: id } = plan.planned;
      return isUnknown(id) ? undefined : toUserOwner(ctx.client, id);
    }),

  create: (ctx, change) => createApiToken(ctx, toUserOwner(ctx.client, change.planned.user_id), change),
  read: (ctx, state) => readApiToken(ctx, toUserOwner(ctx.client, state.user_id), state),
  update: (ctx, change) => updateApiToken(ctx, toUserOwner(ctx.client, change.prior.user_id), change),
  delete: (ctx, state) => deleteApiToken(ctx, toUserOwner(ctx.client, state.user_id), state),

  ...importByTwoIds({ what: "an API token", form: "USER_ID/TOKEN_ID", first: "user_id", second: "id" }),

  moveState: movedFrom("kestra_user_api_token", { id: "id", user_id: "user_id" }, { token: "full_token" }),
});
