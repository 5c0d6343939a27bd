import type { CtyObject } from "../../cty/cty-value.ts";
import { isEqual } from "../../cty/is-equal.ts";
import { unknown } from "../../cty/unknown.ts";
import { type AttributePath, Diagnostic } from "../diagnostic.ts";
import type { PlanEdit } from "../resource.ts";
import type { Schema } from "../schema/schema.ts";
import { toCtyType } from "../schema/to-cty-type.ts";

interface Inputs {
  schema: Schema;
  prior: CtyObject | null;
  planned: CtyObject;
  config: CtyObject;
  replace: AttributePath[];
}

/** What `modifyPlan` works on. `planned` and `replace` are changed in place. */
export function toPlanEdit({ schema, prior, planned, config, replace }: Inputs): PlanEdit<Schema> {
  const markUnknown = (name: string) => {
    requireAttribute(schema, name);
    planned[name] = unknown;
  };
  return {
    prior,
    planned,
    config,
    replaced: replace,
    markUnknown,
    update(...path) {
      requireAttribute(schema, String(path[0] as string | number));
      const left = replace.filter((other) => !startsWith(other, path));
      replace.splice(0, replace.length, ...left);
    },
    replace(...path) {
      const name = String(path[0] as string | number);
      const { presence } = requireAttribute(schema, name);
      const isComputed = presence === "computed" || presence === "optionalComputed";
      if (isComputed && (config[name] ?? null) === null) markUnknown(name);
      else if (prior && isUnchanged(schema, name, prior, planned)) {
        throw new Diagnostic("The provider asked for an impossible replacement", {
          detail: `modifyPlan named "${name}", which does not change. It must name a computed or a changed attribute. Please report this to the provider's maintainers.`,
        });
      }
      if (prior) replace.push(path);
    },
  };
}

function startsWith(path: AttributePath, start: AttributePath): boolean {
  return start.every((step, index) => JSON.stringify(step) === JSON.stringify(path[index]));
}

function requireAttribute({ attributes }: Schema, name: string) {
  if (Object.hasOwn(attributes, name)) return attributes[name]!;
  throw new TypeError(`modifyPlan: the schema has no attribute "${name}"`);
}

function isUnchanged(schema: Schema, name: string, prior: CtyObject, planned: CtyObject): boolean {
  return isEqual(toCtyType(schema)[1][name]!, prior[name], planned[name]);
}
