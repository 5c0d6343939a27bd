import { Diagnostic } from "@tokenry/terraform-plugin";
import { refuseTwo } from "./refuse-two.ts";

/** For `validate`: exactly one of the two arguments is given. `thing`: "service account" */
export function requireOneSelector(thing: string, selectors: Readonly<Record<string, unknown>>): void {
  const summary = `The ${thing} must be named in exactly one way`;
  if (Object.values(selectors).every((value) => value === null)) {
    throw new Diagnostic(summary, { detail: `Give ${Object.keys(selectors).join(" or ")}.` });
  }
  refuseTwo(summary, selectors);
}
