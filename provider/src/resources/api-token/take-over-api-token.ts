import type { ApiTokenDetail, TokenryClient } from "@tokenry/sdk/fetch";
import { type ApplyContext, Diagnostic, type Planned, type Result } from "@tokenry/terraform-plugin";
import { madeInRun } from "../../run/made-in-run.ts";
import { isSameDuration, toDurationMs } from "../../validation/duration.ts";
import type { ApiTokenSchema } from "./schema.ts";
import type { TokenOwner } from "./token-owner.ts";

type Context = ApplyContext<TokenryClient, Result<ApiTokenSchema>>;

/**
 * Takes the token of this owner that has the text which is brought. Of an apply that was killed Terraform keeps nothing, so the proof
 * that it made the token is the text, and that the token is in all as planned. Throws a Diagnostic when it is not.
 */
export async function takeOverApiToken(
  ctx: Context,
  owner: TokenOwner,
  planned: Planned<ApiTokenSchema>,
  id: string,
): Promise<ApiTokenDetail> {
  const token = await owner.tokens.get(id);
  const reasons = madeInRun(ctx.client).has(id) ? ["another resource has it"] : differencesOf(token, planned);
  if (reasons.length > 0) throw toRefusal(owner, planned.name, id, reasons);
  ctx.warn(
    `The API token "${planned.name}" was there already`,
    `Token ${id} of ${owner.name} has the text of secret_wo and is as planned: an apply that was interrupted has made it. It is in the state now. If another resource manages it, give this one another text.`,
  );
  return token;
}

function differencesOf(token: ApiTokenDetail, planned: Planned<ApiTokenSchema>): string[] {
  const { name, generation, maxAge, allowedCidrs, permissions, rateLimit } = token;
  const isSameRate =
    (planned.rate_limit_requests ?? undefined) === rateLimit?.requests &&
    isSameDuration(planned.rate_limit_window, rateLimit?.window ?? null);
  return [
    name !== planned.name && `its name is "${name}"`,
    token.description !== planned.description && "its description is another",
    token.expired && "it has expired",
    // A token that is planned to be disabled is made first, and disabled then.
    !token.enabled && planned.enabled && "it is disabled",
    generation !== 1 && "it was rotated to this text",
    token.extended !== planned.extended && `its extended is ${token.extended}`,
    !isSameDuration(planned.max_age, maxAge) && `its max_age is "${maxAge}"`,
    !isSameLife(token, planned.absolute_max_age) && "its absolute_max_age is another",
    !isSameSet(planned.allowed_cidrs, allowedCidrs) && "its allowed_cidrs are others",
    !isSameSet(planned.permissions, permissions) && "its permissions are others",
    !isSameRate && "its rate limit is another",
  ].filter((reason) => reason !== false);
}

/** Left out, it is the server's own limit, if it has one. */
function isSameLife({ iat, absoluteExp }: ApiTokenDetail, planned: string | null): boolean {
  const plannedMs = toDurationMs(planned?.trim() ?? "");
  if (plannedMs === undefined) return true;
  return absoluteExp !== undefined && Date.parse(absoluteExp) - Date.parse(iat) === plannedMs;
}

function isSameSet(planned: readonly string[] | null, found: readonly string[] | undefined): boolean {
  if (planned === null || found === undefined) return planned === null && found === undefined;
  return JSON.stringify([...new Set(planned)].sort()) === JSON.stringify([...new Set(found)].sort());
}

function toRefusal(owner: TokenOwner, name: string, id: string, reasons: readonly string[]): Diagnostic {
  const importId = `${owner.argument.toUpperCase()}/${id}`;
  return new Diagnostic(`Creating the API token "${name}" of ${owner.name} failed`, {
    detail: `Token ${id} has the text of secret_wo, and is not what this resource would make: ${reasons.join(", ")}. If it is meant, run terraform import with ${importId}, and apply again. Otherwise bring another text.`,
  });
}
