import type { TokenryClient } from "@tokenry/sdk/fetch";
import type { ResourceContext } from "@tokenry/terraform-plugin";
import { isSameDuration } from "../../validation/duration.ts";
import { readUnlessGone } from "../unless-gone.ts";
import { findLostToken } from "./find-lost-token.ts";
import type { ApiTokenState } from "./schema.ts";
import { toComputed, toLimits } from "./to-state.ts";
import type { TokenOwner } from "./token-owner.ts";

/** Null when there is no such token any more, or never was: the answer to its creation was lost, and it was not made. */
export async function readApiToken<State extends ApiTokenState>(
  ctx: ResourceContext<TokenryClient>,
  owner: TokenOwner,
  state: State,
) {
  const what = state.id ? `Reading the API token ${state.id}` : `Looking for the API token "${state.name}"`;
  const token = await readUnlessGone(ctx, what, async () => {
    const id = state.id ?? (await findLostToken(ctx, owner, state));
    return id && owner.tokens.get(id, { signal: ctx.signal });
  });
  if (token === null) {
    ctx.warn(
      `The API token "${state.name}" is gone`,
      `${state.id ? `Token ${state.id}` : "It"} was revoked or deleted outside of Terraform, by itself or with its owner. Terraform plans a new one, unless it is to be destroyed.`,
    );
  }
  if (!token) return null;
  const { id, name, description, extended, enabled, maxAge } = token;
  const max_age = isSameDuration(state.max_age, maxAge) ? state.max_age : maxAge;
  return { ...state, id, name, description, extended, enabled, max_age, ...toLimits(token), ...toComputed(token) };
}
