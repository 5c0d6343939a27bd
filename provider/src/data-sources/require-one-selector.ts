import { Diagnostic, isUnknown } from "@tokenry/terraform-plugin";

/** For `validate`: exactly one of the two arguments is given. `thing`: "service account" */
export function requireOneSelector(thing: string, selectors: Readonly<Record<string, unknown>>): void {
  const [first = "", second = ""] = Object.keys(selectors);
  const values = Object.values(selectors);
  if (values.every((value) => value === null)) throw fault(thing, `Give ${first} or ${second}.`);
  if (values.every((value) => !isUnknown(value) && value !== null)) {
    throw fault(thing, `Give ${first} or ${second}, not both.`);
  }
}

const fault = (thing: string, detail: string): Diagnostic =>
  new Diagnostic(`The ${thing} must be named in exactly one way`, { detail });
