import type { TokenryClient } from "@tokenry/sdk/fetch";
import type { ResourceContext } from "@tokenry/terraform-plugin";
import { deleteUnlessGone } from "../unless-gone.ts";
import type { Creation } from "./creation.ts";

export async function deleteCreated<Arguments, Made extends { id: string }>(
  ctx: ResourceContext<TokenryClient>,
  { thing, toName }: Creation<Arguments, Made>,
  state: Arguments & { id: string | null },
  remove: (id: string) => Promise<unknown>,
): Promise<void> {
  const { id } = state;
  const name = toName(state);
  if (id !== null) return deleteUnlessGone(ctx, `Deleting the ${thing} "${name}" (${id})`, () => remove(id));
  // Without a refresh nobody has looked for what was lost.
  ctx.warn(
    `A ${thing} "${name}" may be left over`,
    "The answer to its creation was lost, and it was not looked for, as by -refresh=false. Look for it on the server, and delete it there.",
  );
}
