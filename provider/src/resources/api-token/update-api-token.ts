import type { ApiTokenDetail, TokenryClient } from "@tokenry/sdk/fetch";
import { type ApplyContext, type Config, isUnknown, type Planned, type Result } from "@tokenry/terraform-plugin";
import { attempt } from "../../diagnostics/attempt.ts";
import { readWhole } from "./read-whole.ts";
import { isRotationPlanned, rotateApiToken } from "./rotate-api-token.ts";
import type { ApiTokenSchema, ApiTokenState } from "./schema.ts";
import { toArguments, toChanges } from "./to-request.ts";
import { nothingComputed, toComputed } from "./to-state.ts";
import type { TokenOwner } from "./token-owner.ts";

interface Change<Plan> {
  prior: ApiTokenState;
  planned: Plan;
  config: Config<ApiTokenSchema>;
}

/** What can be changed again without harm comes first, then the rotation, whose text nobody else has. */
export async function updateApiToken<Plan extends Planned<ApiTokenSchema>>(
  ctx: ApplyContext<TokenryClient, Result<ApiTokenSchema>>,
  owner: TokenOwner,
  change: Change<Plan>,
) {
  const { prior, planned } = change;
  const { id } = prior;
  const { tokens } = owner;
  const changes = toChanges(prior, planned);
  let changed: ApiTokenDetail | undefined;
  if (Object.keys(changes).length > 0) {
    const what = `Changing the API token "${prior.name}" (${id})`;
    changed = await attempt(ctx.client, { what, attributes: toArguments(owner) }, () => tokens.update(id, changes));
  }
  if (!isRotationPlanned(ctx)) return settle(planned, prior, changed ? toComputed(changed) : prior);
  const { answer, ...rotated } = await rotateApiToken(ctx, owner, change);
  const unread = settle(planned, { ...prior, ...rotated }, { ...nothingComputed, ...rotated });
  ctx.checkpoint(unread);
  try {
    return settle(planned, { ...prior, ...rotated }, toComputed(await readWhole(tokens, answer)));
  } catch (error) {
    // An error would keep the old text in the state.
    ctx.warn(
      `The API token "${planned.name}" was rotated, but could not be read back`,
      `Its new text is where it should be. Its times are filled in by the next plan or refresh.\n\n${error instanceof Error ? error.message : String(error)}`,
    );
    return unread;
  }
}

/** As planned, and what the plan left open. Anything else would be an inconsistent result to Terraform; a refresh brings it. */
function settle<Plan extends Planned<ApiTokenSchema>>(
  planned: Plan,
  { token, sealed_token }: Pick<ApiTokenState, "token" | "sealed_token">,
  computed: Pick<ApiTokenState, keyof typeof nothingComputed>,
) {
  const pick = <T>(plannedValue: T, found: unknown): T => (isUnknown(plannedValue) ? (found as T) : plannedValue);
  return {
    ...planned,
    secret_wo: null,
    id: pick(planned.id, null) as string,
    token: pick(planned.token, token) as string | null,
    sealed_token: pick(planned.sealed_token, sealed_token) as string | null,
    prefix: pick(planned.prefix, computed.prefix) as string | null,
    generation: pick(planned.generation, computed.generation) as number | null,
    issued_at: pick(planned.issued_at, computed.issued_at) as string | null,
    expires_at: pick(planned.expires_at, computed.expires_at) as string | null,
    absolute_expires_at: pick(planned.absolute_expires_at, computed.absolute_expires_at) as string | null,
    previous_expires_at: pick(planned.previous_expires_at, computed.previous_expires_at) as string | null,
    expired: pick(planned.expired, computed.expired) as boolean | null,
  };
}
