import type { TokenryClient } from "@tokenry/sdk/fetch";
import type { ResourceContext } from "@tokenry/terraform-plugin";
import { madeInRun } from "../../run/made-in-run.ts";
import { deleteUnlessGone } from "../unless-gone.ts";
import type { ApiTokenState } from "./schema.ts";
import type { TokenOwner } from "./token-owner.ts";

export async function deleteApiToken(
  ctx: ResourceContext<TokenryClient>,
  owner: TokenOwner,
  { id, name }: ApiTokenState,
): Promise<void> {
  if (id !== null && madeInRun(ctx.client).has(id)) {
    ctx.warn(
      `The API token "${name}" was not revoked`,
      `Token ${id} went from this resource to another that brings its text in this apply, and lives on there.`,
    );
    return;
  }
  if (id !== null) {
    return deleteUnlessGone(ctx, `Revoking the API token "${name}" (${id})`, () => owner.tokens.delete(id));
  }
  // Without a refresh nobody has looked for the token whose answer was lost.
  ctx.warn(
    `An API token "${name}" may be left over`,
    `The answer to its creation was lost, and it was not looked for, as by -refresh=false. Look at the tokens of ${owner.name}, and delete it there.`,
  );
}
