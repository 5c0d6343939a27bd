import type { TokenryClient } from "@tokenry/sdk/fetch";
import { isUnknown, type PlanEdit, type ResourceContext } from "@tokenry/terraform-plugin";
import { newRequest } from "../pending-request.ts";
import { newRotation, readPrivate } from "./private-state.ts";
import { isAtAbsoluteExpiry, isDue, toRotationReason } from "./rotation-reason.ts";
import type { ApiTokenSchema, ApiTokenState } from "./schema.ts";
import { toTextWay } from "./text-way.ts";
import type { TokenOwner } from "./token-owner.ts";
import { warnOfLeftOver } from "./warn-of-left-over.ts";

type Context = ResourceContext<TokenryClient>;
type Edit = PlanEdit<ApiTokenSchema>;

/** Null may be the value of these, where null means "not known yet" to the framework. */
const keptAlsoWhenNull = ["token", "sealed_token", "expires_at", "absolute_expires_at", "previous_expires_at"] as const;

/** `toOwner`: undefined while the owner is not known. */
export async function planApiToken(ctx: Context, edit: Edit, toOwner: () => TokenOwner | undefined): Promise<void> {
  if (edit.prior) return planChange(ctx, edit.prior, edit);
  planCreation(ctx, edit);
  const { name } = edit.planned;
  const owner = ctx.hasClient && !isUnknown(name) && toTextWay(edit.planned) !== "secret" ? toOwner() : undefined;
  if (owner) await warnOfLeftOver(ctx, owner, String(name));
}

function planChange(ctx: Context, prior: ApiTokenState, edit: Edit): void {
  keepComputed(prior, edit);
  if (planReplacement(ctx, prior, edit) || edit.replaced.length > 0) return;
  const reason = toRotationReason(prior, edit.planned, readPrivate(ctx.private));
  if (reason === undefined) warnOfOldSecret(ctx, prior, edit);
  else planRotation(ctx, prior, edit, reason);
}

function planCreation(ctx: Context, { planned }: Edit): void {
  ctx.private.set({ create: newRequest() });
  planText(ctx, planned);
  planned.previous_expires_at = null;
}

/** The text goes one way, the attribute of the other is null. */
function planText(ctx: Context, planned: Edit["planned"]): void {
  if (planned.recipient === null) planned.sealed_token = null;
  if (planned.store_token_in_state === false) planned.token = null;
  if (planned.store_token_in_state !== true) return;
  ctx.warn(
    "The token will be in the state",
    "store_token_in_state puts the text of the API token into the state as it is: whoever can read the state, a copy of it or a later plan file has the token. Protect them, or use recipient or secret_wo.",
    ["store_token_in_state"],
  );
}

/** Not known anew by an update that has nothing to do with it. */
function keepComputed(prior: ApiTokenState, { planned }: Edit): void {
  for (const name of keptAlsoWhenNull) Object.assign(planned, { [name]: prior[name] });
  // Of a token that was moved here from another provider, whose state had the text.
  if (planned.store_token_in_state === false) planned.token = null;
}

/** A token at its end is replaced: an expired one stays so, and no rotation moves the absolute expiry. */
function planReplacement(ctx: Context, prior: ApiTokenState, { planned, replace }: Edit): boolean {
  if (prior.expired === true) {
    ctx.warn(
      `The API token "${prior.name}" has expired`,
      `Token ${prior.id} stopped working at ${prior.expires_at}. Terraform plans to replace it with a new one.`,
      ["max_age"],
    );
    replace("expired");
    return true;
  }
  if (!isDue(prior, planned) || !isAtAbsoluteExpiry(prior) || toTextWay(planned) === "secret") return false;
  ctx.warn(
    `The API token "${prior.name}" is at the end of its absolute maximum age`,
    `Token ${prior.id} expires at ${prior.expires_at}, which no rotation can move. Terraform plans to replace it with a new one.`,
    ["rotate_before"],
  );
  replace("expires_at");
  return true;
}

function planRotation(ctx: Context, prior: ApiTokenState, { planned, markUnknown }: Edit, reason: string): void {
  const held = readPrivate(ctx.private);
  ctx.private.set({ ...held, rotate: held.rotate ?? newRotation(prior.id, held.generation ?? prior.generation) });
  for (const name of ["token", "sealed_token", "generation", "issued_at"] as const) markUnknown(name);
  // A text that the caller brings may begin differently.
  if (toTextWay(planned) === "secret") markUnknown("prefix");
  if (prior.expires_at !== null) markUnknown("expires_at");
  markUnknown("previous_expires_at");
  const { overlap } = planned;
  const old = isUnknown(overlap) || overlap === null ? "ends at once" : `works for ${String(overlap)} more`;
  ctx.warn(
    `The API token "${prior.name}" will be rotated`,
    `Token ${prior.id} gets a new text in place, because ${reason}. Its id stays; the old text ${old}.`,
  );
  planText(ctx, planned);
}

/** Terraform cannot make another text for a caller who brings it. */
function warnOfOldSecret(ctx: Context, prior: ApiTokenState, { planned }: Edit): void {
  if (toTextWay(planned) !== "secret" || !isDue(prior, planned)) return;
  ctx.warn(
    `The API token "${prior.name}" needs another secret_wo`,
    `Token ${prior.id} expires at ${prior.expires_at}. Bring another text, and raise secret_wo_version: the token is then rotated to it.`,
    ["secret_wo_version"],
  );
}
