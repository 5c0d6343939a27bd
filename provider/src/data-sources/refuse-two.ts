import { Diagnostic, isUnknown } from "@tokenry/terraform-plugin";

/** For `validate`: not both of the two arguments are given. What is not known yet may turn out to be null. */
export function refuseTwo(summary: string, given: Readonly<Record<string, unknown>>): void {
  if (Object.values(given).some((value) => isUnknown(value) || value === null)) return;
  throw new Diagnostic(summary, { detail: `Give ${Object.keys(given).join(" or ")}, not both.` });
}
