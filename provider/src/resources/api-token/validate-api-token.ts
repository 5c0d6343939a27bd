import { type Context, Diagnostic, isUnknown, type UnappliedConfig } from "@tokenry/terraform-plugin";
import { isShorter } from "../../validation/duration.ts";
import type { ApiTokenSchema } from "./schema.ts";
import { checkTextWay } from "./text-way.ts";

export function validateApiToken(ctx: Context<never>, config: UnappliedConfig<ApiTokenSchema>): void {
  const wrongWay = checkTextWay(config);
  if (wrongWay) ctx.report(wrongWay);
  const { rate_limit_requests: requests, rate_limit_window: window } = config;
  if ((requests === null) !== (window === null)) {
    const [given, missing] =
      requests === null ? ["rate_limit_window", "rate_limit_requests"] : ["rate_limit_requests", "rate_limit_window"];
    const detail = `${given} needs it: give both, or neither.`;
    ctx.report(new Diagnostic(`${missing} is missing`, { detail, path: [given] }));
  }
  const { rotate_before: before, max_age: maxAge } = config;
  if (before === null || isUnknown(before) || isUnknown(maxAge)) return;
  if (maxAge !== null && isShorter(before, maxAge)) return;
  const detail =
    "The token would be rotated at each apply. Give max_age a longer duration, or rotate_before a shorter.";
  ctx.report(new Diagnostic("rotate_before must be shorter than max_age", { detail, path: ["rotate_before"] }));
}
