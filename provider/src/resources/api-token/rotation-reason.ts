import { isUnknown, type UnappliedPlan } from "@tokenry/terraform-plugin";
import { isWithin } from "../../validation/duration.ts";
import type { ApiTokenPrivate } from "./private-state.ts";
import type { ApiTokenSchema, ApiTokenState } from "./schema.ts";
import { toTextWay } from "./text-way.ts";

type Plan = UnappliedPlan<ApiTokenSchema>;

/** Why the token is to be rotated, as the plan tells it; undefined: it is not. */
export function toRotationReason(prior: ApiTokenState, planned: Plan, held: ApiTokenPrivate): string | undefined {
  const [was, is] = [toTextWay(prior), toTextWay(planned)];
  if (held.rotate) return "the answer to its last rotation was lost";
  // An imported token: its text is where it is, and stays.
  if (was === null) return undefined;
  if (held.generation !== undefined && prior.generation !== null && held.generation !== prior.generation) {
    return "it was rotated outside of Terraform, and the text that Terraform knows of has ended";
  }
  if (was !== is) return "its text is to go another way";
  if (isChanged(prior.recipient, planned.recipient)) return "its recipient changes";
  if (isChanged(prior.secret_wo_version, planned.secret_wo_version)) return "secret_wo_version changes";
  if (isChanged(prior.rotation_trigger, planned.rotation_trigger)) return "rotation_trigger changes";
  if (is === "secret" || !isDue(prior, planned)) return undefined;
  return `it expires at ${prior.expires_at}, in less than ${String(planned.rotate_before)}`;
}

const isChanged = (prior: unknown, planned: unknown): boolean => isUnknown(planned) || prior !== planned;

/** Whether less than `rotate_before` is left. */
export function isDue(prior: ApiTokenState, { rotate_before: before }: Pick<Plan, "rotate_before">): boolean {
  return typeof before === "string" && prior.expires_at !== null && isWithin(before, prior.expires_at);
}

/** No rotation can move the expiry. */
export const isAtAbsoluteExpiry = ({ expires_at, absolute_expires_at }: ApiTokenState): boolean =>
  expires_at !== null && expires_at === absolute_expires_at;
