import type { ApiToken, ApiTokenDetail, TokenryClient } from "@tokenry/sdk/fetch";
import { type Context, type ListRequest, optional, t } from "@tokenry/terraform-plugin";
import { attempt } from "../diagnostics/attempt.ts";
import { attemptEach } from "../diagnostics/attempt-each.ts";
import { nothingStored, toComputed, toLimits } from "../resources/api-token/to-state.ts";
import { hasDetail, type TokenOwner } from "../resources/api-token/token-owner.ts";
import { validateId } from "../validation/id.ts";

/** Whose tokens are listed. */
export interface ListedOwner {
  id: string;
  owner: TokenOwner;
}

interface Filters {
  name: string | null;
  expired: boolean | null;
}

/** The filters of the tokens of all owners. */
export const apiTokenFilters = {
  name: optional(t.string, { description: "Only the tokens with this name." }),
  expired: optional(t.bool, {
    description: "`true`: only the tokens that have expired. `false`: only those that have not.",
  }),
};

/** The filter by the owner. `owner`: "service account", `others`: "of the tenant" */
export const ownerFilter = (owner: string, others: string) =>
  optional(t.string, {
    description: `Only the tokens of the ${owner} with this id. Left out: those of all ${owner}s ${others}, with one request for each.`,
    validate: validateId,
  });

/** All owners. `what`: "Listing the users"; `toOwner`: whose tokens, by id. */
export async function* eachOwner(
  { client }: Context<TokenryClient>,
  what: string,
  all: AsyncIterable<{ id: string }>,
  toOwner: (client: TokenryClient, id: string) => TokenOwner,
): AsyncGenerator<ListedOwner> {
  for await (const { id } of attemptEach(client, what, all)) yield { id, owner: toOwner(client, id) };
}

/** The tokens owner by owner, without their texts. `toOwnerId`: the argument of the resource that has the owner's id. */
export async function* listApiTokens<Ids extends object>(
  ctx: Context<TokenryClient>,
  owners: AsyncIterable<ListedOwner> | Iterable<ListedOwner>,
  toOwnerId: (id: string) => Ids,
  { name, expired }: Filters,
  { includeState }: ListRequest,
) {
  for await (const { id: ownerId, owner } of owners) {
    const { results } = await attempt(ctx.client, { what: `Listing the API tokens of ${owner.name}` }, () =>
      owner.tokens.list({}, { signal: ctx.signal }),
    );
    const isWanted = (token: ApiToken) =>
      (name === null || token.name === name) && (expired === null || token.expired === expired);
    for (const token of results.filter(isWanted)) {
      const { id } = token;
      // Two may have one name: the beginning of the text tells them apart, as in all lists of the server.
      const displayName = `${token.name} (${token.prefix}...)`;
      const identity = { ...toOwnerId(ownerId), id };
      if (!includeState) {
        yield { displayName, identity };
        continue;
      }
      const detail = hasDetail(token)
        ? token
        : await attempt(ctx.client, { what: `Reading the API token ${id}` }, () =>
            owner.tokens.get(id, { signal: ctx.signal }),
          );
      yield { displayName, identity, state: { ...toOwnerId(ownerId), ...toListedState(detail) } };
    }
  }
}

const toListedState = (token: ApiTokenDetail) => ({
  id: token.id,
  name: token.name,
  description: token.description,
  extended: token.extended,
  enabled: token.enabled,
  max_age: token.maxAge,
  ...nothingStored,
  ...toLimits(token),
  ...toComputed(token),
});
