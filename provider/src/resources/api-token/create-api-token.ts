import { ApiError, parseTokenText, type TokenryClient, TokenryError } from "@tokenry/sdk/fetch";
import type { ApplyContext, Config, Planned, Result } from "@tokenry/terraform-plugin";
import { attempt } from "../../diagnostics/attempt.ts";
import { madeInRun } from "../../run/made-in-run.ts";
import { requireId } from "../creation/require-id.ts";
import { newRequest } from "../pending-request.ts";
import { readPrivate } from "./private-state.ts";
import { readWhole } from "./read-whole.ts";
import type { ApiTokenSchema } from "./schema.ts";
import { takeOverApiToken } from "./take-over-api-token.ts";
import { toArguments, toCreateRequest } from "./to-request.ts";
import { nothingComputed, toComputed } from "./to-state.ts";
import type { CreatedApiToken, TokenOwner } from "./token-owner.ts";

interface Change<Plan> {
  planned: Plan;
  config: Config<ApiTokenSchema>;
}

/**
 * Makes the token. When the answer is lost, the state gets what is known and the key of the request, so that the next refresh finds
 * the token that may be there.
 */
export async function createApiToken<Plan extends Planned<ApiTokenSchema>>(
  ctx: ApplyContext<TokenryClient, Result<ApiTokenSchema>>,
  owner: TokenOwner,
  { planned, config }: Change<Plan>,
) {
  const { name } = planned;
  const { tokens } = owner;
  const secret = config.secret_wo;
  const { create: pending = newRequest() } = readPrivate(ctx.private);
  const prefix = toShownPrefix(secret);
  ctx.private.set({ create: pending, ...(prefix !== undefined && { prefix }) });
  const empty = { ...planned, secret_wo: null, token: null, sealed_token: null, ...nothingComputed };
  const what = `Creating the API token "${name}" of ${owner.name}`;
  const created: CreatedApiToken = await attempt(
    ctx.client,
    { what, attributes: toArguments(owner), finishes: true },
    async () => {
      try {
        return requireId(await tokens.create(toCreateRequest(planned, secret), { idempotencyKey: pending.key }));
      } catch (error) {
        if (error instanceof TokenryError && error.mayBeDone) ctx.checkpoint(withoutId(empty));
        if (!(error instanceof ApiError) || error.existingId === undefined) throw error;
        return takeOverApiToken(ctx, owner, planned, error.existingId);
      }
    },
  );
  madeInRun(ctx.client).add(created.id);
  ctx.private.set({ generation: 1 });
  const isStored = planned.store_token_in_state && created.fullToken !== undefined;
  const known = {
    ...empty,
    id: created.id,
    token: isStored ? (created.fullToken ?? null) : null,
    sealed_token: created.sealedToken ?? null,
  };
  ctx.checkpoint(known);
  try {
    const { id } = created;
    const token = planned.enabled ? await readWhole(tokens, created) : await tokens.update(id, { enabled: false });
    return { ...known, ...toComputed(token) };
  } catch (error) {
    // The token exists and its text is known only here: an error would make Terraform throw it away.
    ctx.warn(
      `The API token "${name}" was created, but could not be read back`,
      `Token ${created.id} is in the state and works. Its prefix and times are filled in by the next plan or refresh.\n\n${error instanceof Error ? error.message : String(error)}`,
    );
    return known;
  }
}

function withoutId<T extends { id: unknown }>(state: T): Omit<T, "id"> {
  const { id: _, ...rest } = state;
  return rest;
}

/** What the server's lists show of a text that the caller brings. */
function toShownPrefix(secret: string | null): string | undefined {
  const parts = secret === null ? undefined : parseTokenText(secret);
  return parts && `${parts.prefix}_${parts.type}_${parts.lookupId.slice(0, 6)}`;
}
