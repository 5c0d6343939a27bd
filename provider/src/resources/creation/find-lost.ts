import { ConflictError, type TokenryClient, ValidationError } from "@tokenry/sdk/fetch";
import type { ResourceContext } from "@tokenry/terraform-plugin";
import { isKept, type PendingRequest } from "../pending-request.ts";
import type { Creation } from "./creation.ts";

/**
 * The id of what a create may have made before its answer was lost; undefined when there is none. Asks with the same
 * Idempotency-Key, which does nothing again, and only if something of the name is there.
 */
export async function findLost<Arguments, Made extends { id: string }>(
  ctx: ResourceContext<TokenryClient>,
  { thing, toName, create, list }: Creation<Arguments, Made>,
  given: Arguments,
): Promise<string | undefined> {
  const { results } = await list(ctx.client, given, { signal: ctx.signal });
  if (results.length === 0) return undefined;
  const warn = (): undefined => {
    ctx.warn(
      `A ${thing} "${toName(given)}" may be left over`,
      `The answer to a creation was lost, and the server cannot tell any more what it made. Look at these, and import the one that is meant, or delete it if nobody uses it: ${results.map(({ id }) => id).join(", ")}.`,
    );
  };
  const { create: pending } = (ctx.private.get() ?? {}) as { create?: PendingRequest };
  if (!pending || !isKept(pending)) return warn();
  try {
    const { id } = await create(ctx.client, given, { idempotencyKey: pending.key, signal: ctx.signal });
    // Made only now, as the key was another principal's: Terraform has this one, and the lost one may be any of the others.
    if (results.every((one) => one.id !== id)) warn();
    return id;
  } catch (error) {
    // Another credential than the one of the first request, or the name is somebody else's.
    if (error instanceof ConflictError || error instanceof ValidationError) return warn();
    throw error;
  }
}
