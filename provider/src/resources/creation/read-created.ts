import type { TokenryClient } from "@tokenry/sdk/fetch";
import type { ResourceContext } from "@tokenry/terraform-plugin";
import { readInRun } from "../../run/read-in-run.ts";
import { readUnlessGone } from "../unless-gone.ts";
import type { Creation } from "./creation.ts";
import { findLost } from "./find-lost.ts";

/** Null when there is no such thing any more, or never was: the answer to its creation was lost, and it was not made. */
export function readCreated<Arguments, Made extends { id: string }, State>(
  ctx: ResourceContext<TokenryClient>,
  creation: Creation<Arguments, Made>,
  state: Arguments & { id: string | null },
  read: (id: string) => Promise<State>,
): Promise<State | null> {
  const { thing, toName } = creation;
  const what = state.id === null ? `Looking for the ${thing} "${toName(state)}"` : `Reading the ${thing} ${state.id}`;
  return readUnlessGone(ctx, what, async () => {
    const id = state.id ?? (await findLost(ctx, creation, state));
    if (id === undefined) return null;
    readInRun(ctx.client).add(id);
    return read(id);
  });
}
