import type { TokenryClient } from "@tokenry/sdk/fetch";
import type { ResourceContext } from "@tokenry/terraform-plugin";
import { readInRun } from "../../run/read-in-run.ts";
import { isSameDuration } from "../../validation/duration.ts";
import { readUnlessGone } from "../unless-gone.ts";
import { findLostToken } from "./find-lost-token.ts";
import { readTogether } from "./read-together.ts";
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
    return id && readTogether(ctx.client, owner, id, ctx.signal);
  });
  if (token === null) {
    ctx.warn(
      `The API token "${state.name}" is gone`,
      `${state.id ? `Token ${state.id}` : "It"} was revoked or deleted outside of Terraform, by itself or with its owner. Terraform plans a new one, unless it is to be destroyed.`,
    );
  }
  if (!token) return null;
  readInRun(ctx.client).add(token.id);
  const { id, name, description, extended, enabled, maxAge } = token;
  const limits = toLimits(token);
  return {
    ...state,
    id,
    name,
    description,
    extended,
    enabled,
    ...limits,
    max_age: asWritten(state.max_age, maxAge),
    rate_limit_window: asWritten(state.rate_limit_window, limits.rate_limit_window),
    ...toComputed(token),
  };
}

/** The duration as the configuration has it, if the server's is as long. */
const asWritten = (written: string | null, found: string | null): string | null =>
  isSameDuration(written, found) ? written : found;
