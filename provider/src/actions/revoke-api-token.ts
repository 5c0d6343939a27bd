import type { TokenryClient } from "@tokenry/sdk/fetch";
import { action, schema } from "@tokenry/terraform-plugin";
import { attempt } from "../diagnostics/attempt.ts";
import { toOwnerOf } from "../resources/api-token/token-owner.ts";
import { requireOneOwner, tokenArguments } from "./token-arguments.ts";

export const revokeApiTokenAction = action<TokenryClient>()({
  schema: schema({
    description:
      "Revokes an API token: no server accepts it a second later. That there is no such token is an error, as the id may be a wrong one. A resource that has the token plans a new one afterwards.",
    attributes: tokenArguments,
  }),

  validate(_ctx, config) {
    requireOneOwner(config);
  },

  async invoke(ctx, config) {
    const { token_id: id } = config;
    const { name, tokens } = toOwnerOf(ctx.client, config);
    await attempt(ctx.client, { what: `Revoking the API token ${id} of ${name}` }, () => tokens.delete(id));
    ctx.progress(`The API token ${id} of ${name} is revoked.`);
  },
});
