import type { TokenryClient } from "@tokenry/sdk/fetch";
import type { ResourceContext } from "@tokenry/terraform-plugin";
import { attempt } from "../diagnostics/attempt.ts";
import { isGone } from "../diagnostics/is-gone.ts";

type ClientContext = Pick<ResourceContext<TokenryClient>, "client" | "signal">;

/** What `read` gives, or null when the server does not know the thing any more. `what`: "Reading the role 1a2b" */
export const readUnlessGone = <T>(ctx: ClientContext, what: string, read: () => Promise<T>): Promise<T | null> =>
  attempt(ctx.client, { what }, async () => {
    try {
      return await read();
    } catch (error) {
      if (await isGone(ctx.client, error, ctx.signal)) return null;
      throw error;
    }
  });

/** Deletes; what is gone already is done. */
export async function deleteUnlessGone(
  ctx: ClientContext,
  what: string,
  remove: () => Promise<unknown>,
): Promise<void> {
  await readUnlessGone(ctx, what, remove);
}
