import type { TokenryClient } from "@tokenry/sdk/fetch";
import type { ResourceContext } from "@tokenry/terraform-plugin";
import { perRun } from "../../run/per-run.ts";
import { readInRun } from "../../run/read-in-run.ts";
import type { ListedApiToken, TokenOwner } from "./token-owner.ts";

const listsOfRun = perRun(() => new Map<string, Promise<readonly ListedApiToken[]>>());

/**
 * Warns of tokens that an apply may have made which was killed before Terraform wrote a state: they have the name of the one to make,
 * and nobody has their text. An owner's tokens are listed once a run, and only if it was there before.
 */
export async function warnOfLeftOver(
  ctx: ResourceContext<TokenryClient>,
  { id: ownerId, name: ownerName, tokens }: TokenOwner,
  name: string,
): Promise<void> {
  const inState = readInRun(ctx.client);
  if (!inState.has(ownerId)) return;
  const lists = listsOfRun(ctx.client);
  // A hint is not worth an error: who may not list tokens may still make one.
  const listed =
    lists.get(ownerId) ??
    tokens.list({}, { signal: ctx.signal }).then(
      ({ results }) => results,
      () => [],
    );
  lists.set(ownerId, listed);
  const left = (await listed).filter((token) => token.name === name && isUntouched(token) && !inState.has(token.id));
  if (left.length === 0) return;
  const ids = left.map(({ id, iat }) => `${id} (issued at ${iat})`).join(", ");
  ctx.warn(
    `An API token "${name}" may be left over`,
    `${ownerName} has tokens of that name which were never used: ${ids}. An apply that was killed may have made them, and nobody has their text then. Delete those that no state has.`,
  );
}

const isUntouched = ({ generation, lastUsed, enabled, expired }: ListedApiToken): boolean =>
  generation === 1 && lastUsed === undefined && enabled && !expired;
