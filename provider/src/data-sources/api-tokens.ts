import type { ApiToken, TokenryClient } from "@tokenry/sdk/fetch";
import { computed, dataSource, nested, optional, schema, t } from "@tokenry/terraform-plugin";
import { attempt } from "../diagnostics/attempt.ts";
import { toComputed, toLimits } from "../resources/api-token/to-state.ts";
import { toOwnerOf } from "../resources/api-token/token-owner.ts";
import { validateId } from "../validation/id.ts";
import { refuseTwo } from "./refuse-two.ts";
import { toIds } from "./to-ids.ts";

const time = (description: string) => computed(t.string, { nullable: true, description });

export const apiTokensDataSource = dataSource<TokenryClient>()({
  schema: schema({
    description:
      "The API tokens of one owner, oldest first: what is known of them. The server keeps no text of a token, so none is here.",
    attributes: {
      service_account_id: optional(t.string, {
        description:
          "Id of the service account whose tokens they are. Without `service_account_id` and `user_id`: those of whom the provider's credential belongs to.",
        validate: validateId,
      }),
      user_id: optional(t.string, {
        description: "Id of the user whose tokens they are. The credential of the provider must be a superadmin's.",
        validate: validateId,
      }),
      ids: computed(t.list(t.string), { description: "Their ids." }),
      api_tokens: computed(
        nested.list({
          id: computed(t.string, { description: "Id of the token; not a part of its text." }),
          name: computed(t.string, { description: "Its name. Others may have the same." }),
          description: computed(t.string, { description: "What it is for." }),
          prefix: computed(t.string, { description: "First characters of the text, to recognise the token by." }),
          generation: computed(t.number, { description: "How many texts it has had: 1 and one for each rotation." }),
          enabled: computed(t.bool, { description: "One that is not enabled is refused." }),
          extended: computed(t.bool, { description: "Each use moves the expiry." }),
          expired: computed(t.bool, { description: "The expiry has passed." }),
          issued_at: computed(t.string, { description: "When the present text was issued, RFC 3339 in UTC." }),
          expires_at: time("When it stops working, RFC 3339 in UTC; null if never."),
          absolute_expires_at: time("What no use can move the expiry beyond, RFC 3339 in UTC; null if nothing."),
          previous_expires_at: time(
            "When the text before the last rotation stops working, RFC 3339 in UTC; null if it does already.",
          ),
          last_used_at: time("When it was last used, to ten seconds or so, RFC 3339 in UTC; null if never."),
          allowed_cidrs: computed(t.set(t.string), {
            nullable: true,
            description: "The addresses that may use it; null if all may.",
          }),
          permissions: computed(t.set(t.string), {
            nullable: true,
            description: "What it may do at most, `RESOURCE:ACTION` each; null if all that its owner may.",
          }),
          rate_limit_requests: computed(t.number, {
            nullable: true,
            description: "How often it may be used in `rate_limit_window`; null if there is no limit.",
          }),
          rate_limit_window: computed(t.string, {
            nullable: true,
            description: "The window of `rate_limit_requests`, an ISO 8601 duration.",
          }),
        }),
        { description: "The tokens." },
      ),
    },
  }),

  validate(_ctx, { service_account_id, user_id }) {
    refuseTwo("The tokens are of one owner", { service_account_id, user_id });
  },

  async read(ctx, config) {
    const { name, tokens } = toOwnerOf(ctx.client, config);
    const { results } = await attempt(ctx.client, { what: `Listing the API tokens of ${name}` }, () =>
      tokens.list({}, { signal: ctx.signal }),
    );
    return { ...config, ids: toIds(results), api_tokens: results.map(toListed) };
  },
});

function toListed(token: ApiToken) {
  const { id, name, description, enabled, extended, lastUsed } = token;
  return {
    id,
    name,
    description,
    enabled,
    extended,
    ...toComputed(token),
    ...toLimits(token),
    last_used_at: lastUsed ?? null,
  };
}
