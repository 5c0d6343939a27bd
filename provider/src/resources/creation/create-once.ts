import { type TokenryClient, TokenryError } from "@tokenry/sdk/fetch";
import type { ApplyContext } from "@tokenry/terraform-plugin";
import { attempt } from "../../diagnostics/attempt.ts";
import { newRequest } from "../pending-request.ts";
import type { Creation } from "./creation.ts";
import { requireId } from "./require-id.ts";

/**
 * Makes the thing. When the answer is lost, the state gets the arguments and the key of the request, so that the next refresh finds
 * what may be there.
 */
export async function createOnce<Arguments, Made extends { id: string }>(
  ctx: Pick<ApplyContext<TokenryClient, Arguments>, "client" | "private" | "checkpoint">,
  { thing, attributes, toName, create }: Creation<Arguments, Made>,
  given: Arguments,
): Promise<Made> {
  const pending = newRequest();
  ctx.private.set({ create: pending });
  const step = { what: `Creating the ${thing} "${toName(given)}"`, attributes, finishes: true };
  const made = await attempt(ctx.client, step, async () => {
    try {
      return requireId(await create(ctx.client, given, { idempotencyKey: pending.key }));
    } catch (error) {
      if (error instanceof TokenryError && error.mayBeDone) ctx.checkpoint(given);
      throw error;
    }
  });
  ctx.private.set(undefined);
  return made;
}
