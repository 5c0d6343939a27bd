import { type ApiToken, ConflictError, type TokenryClient, ValidationError } from "@tokenry/sdk/fetch";
import type { ResourceContext } from "@tokenry/terraform-plugin";
import { isKept } from "../pending-request.ts";
import { readPrivate } from "./private-state.ts";
import type { ApiTokenState } from "./schema.ts";
import { toCreateRequest } from "./to-request.ts";
import type { TokenOwner } from "./token-owner.ts";

/**
 * The id of the token that a create may have made before its answer was lost; undefined when there is none. Asks with the same
 * Idempotency-Key, which does nothing again, and only if there is a token that could be the one.
 */
export async function findLostToken(
  ctx: ResourceContext<TokenryClient>,
  owner: TokenOwner,
  state: ApiTokenState,
): Promise<string | undefined> {
  const { create: pending, prefix } = readPrivate(ctx.private);
  const { tokens } = owner;
  const { results } = await tokens.list({}, { signal: ctx.signal });
  const candidates = results.filter((token) => token.name === state.name);
  if (candidates.length === 0) return undefined;
  if (prefix !== undefined) return candidates.find((token) => token.prefix === prefix)?.id;
  if (!pending || !isKept(pending)) return warnOfLost(ctx, owner, state, candidates);
  try {
    const options = { idempotencyKey: pending.key, signal: ctx.signal };
    return (await tokens.create(toCreateRequest(state, null), options)).id;
  } catch (error) {
    // Another credential, or another server, than the one of the first request.
    if (error instanceof ConflictError || error instanceof ValidationError)
      return warnOfLost(ctx, owner, state, candidates);
    throw error;
  }
}

function warnOfLost(
  ctx: ResourceContext<TokenryClient>,
  owner: TokenOwner,
  { name }: ApiTokenState,
  candidates: readonly ApiToken[],
): undefined {
  const ids = candidates.map(({ id, iat }) => `${id} (issued at ${iat})`).join(", ");
  ctx.warn(
    `An API token "${name}" may be left over`,
    `The answer to a creation was lost, and the server cannot tell any more which token it made. Look at these of ${owner.name}, and delete the one that nobody uses: ${ids}.`,
  );
}
