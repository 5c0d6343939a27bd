import type { CtyObject, CtyValue } from "../../src/cty/cty-value.ts";
import { isCtyObject } from "../../src/cty/is-cty-object.ts";
import { isEqual } from "../../src/cty/is-equal.ts";
import type { ObjectShape } from "../../src/framework/schema/to-cty-type.ts";
import { toSchemaFlags } from "../../src/framework/schema/to-schema-flags.ts";
import type { NestingMode } from "../../src/framework/schema/type.ts";

/**
 * Terraform's part of a plan, after its behaviour: what it proposes, and what it refuses. It proposes nothing computed
 * for elements of sets here, which is the least that it may do.
 */
export function proposeNew(shape: ObjectShape, prior: CtyObject | null, config: CtyObject): CtyObject {
  const proposed: CtyObject = {};
  for (const [name, attribute] of Object.entries(shape.attributes)) {
    const [before = null, given = null] = [prior?.[name], config[name]];
    const { nested } = attribute.type;
    const isCarried = given === null && toSchemaFlags(attribute).computed;
    if (isCarried) proposed[name] = before;
    else proposed[name] = nested ? proposeNested(nested, nested.mode, before, given) : given;
  }
  for (const [name, block] of Object.entries(shape.blocks ?? {})) {
    proposed[name] = proposeNested(block, block.nesting, prior?.[name] ?? null, config[name] ?? null);
  }
  return proposed;
}

function proposeNested(shape: ObjectShape, mode: NestingMode, prior: CtyValue, config: CtyValue): CtyValue {
  const one = (before: CtyValue | undefined, given: CtyValue) =>
    isCtyObject(given) ? proposeNew(shape, isCtyObject(before) ? before : null, given) : given;
  if (config === null || mode === "single") return one(prior, config);
  if (Array.isArray(config)) {
    const before = mode === "list" && Array.isArray(prior) ? prior : [];
    return config.map((item, index) => one(before[index], item));
  }
  const before = isCtyObject(prior) ? prior : {};
  return Object.fromEntries(Object.entries(config as CtyObject).map(([key, item]) => [key, one(before[key], item)]));
}

/** What Terraform would call an invalid plan. */
export function findPlanFaults(shape: ObjectShape, config: CtyObject, planned: CtyObject, at = ""): string[] {
  const faults: string[] = [];
  for (const [name, attribute] of Object.entries(shape.attributes)) {
    const [given = null, value = null] = [config[name], planned[name]];
    const { nested, cty } = attribute.type;
    const path = `${at}.${name}`;
    if (given === null) {
      if (value !== null && !toSchemaFlags(attribute).computed) faults.push(`${path}: planned, but not configured`);
    } else if (nested) faults.push(...findNestedFaults(nested, nested.mode, given, value, path));
    else if (!isEqual(cty, given, value)) faults.push(`${path}: is not what is configured`);
  }
  for (const [name, block] of Object.entries(shape.blocks ?? {})) {
    const [given = null, value = null] = [config[name], planned[name]];
    faults.push(...findNestedFaults(block, block.nesting, given, value, `${at}.${name}`));
  }
  return faults;
}

function findNestedFaults(
  shape: ObjectShape,
  mode: NestingMode,
  given: CtyValue,
  value: CtyValue,
  at: string,
): string[] {
  const one = (a: CtyValue | undefined, b: CtyValue | undefined) =>
    isCtyObject(a) && isCtyObject(b)
      ? findPlanFaults(shape, a, b, at)
      : a === b
        ? []
        : [`${at}: is there in one alone`];
  if (Array.isArray(given) && Array.isArray(value)) {
    if (given.length !== value.length) return [`${at}: ${value.length} planned of ${given.length}`];
    if (mode === "list") return given.flatMap((item, index) => one(item, value[index]));
    const isFree = value.every((item) => given.some((candidate) => one(candidate, item).length === 0));
    return isFree ? [] : [`${at}: an element that is not configured`];
  }
  if (mode === "map" && isCtyObject(given) && isCtyObject(value)) {
    const keys = new Set([...Object.keys(given), ...Object.keys(value)]);
    return [...keys].flatMap((key) => one(given[key], value[key]));
  }
  return one(given, value);
}
