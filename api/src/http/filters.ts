import { Problem } from "../errors.ts";

/**
 * What a list filters by, taken apart: field -> operation -> value, where a value may also be key -> text; all must hold. `and`
 * and `or` have groups of the same. No prototype: a field may have any name.
 */
export interface FilterGroup {
  [name: string]: unknown;
}

const deepest = 5;
const mostGroups = 100;
const word = /^\w+$/;

/**
 * The filters of a query string, in every way that clients write them: `filters[field][OP]=value`, `filters[field][OP][key]=value`,
 * `filters[or][0][field][OP]=value`, and `filters={"field":{"OP":"value"}}`. Fails with `invalid-query-filters`.
 */
export function readFilters(name: string, raw: Readonly<Record<string, unknown>>): FilterGroup {
  const filters = newGroup();
  for (const [key, value] of Object.entries(raw)) {
    if (key !== name && !key.startsWith(`${name}[`)) continue;
    if (typeof value !== "string") throw badFilters(key, `${key} is given more than once.`);
    if (key === name) addJson(filters, parse(value, name), name);
    else if (!addPath(filters, toSegments(key.slice(name.length)), value)) throw badFilters(key);
  }
  closeHoles(filters);
  return filters;
}

/** The numbers that clients give to groups need not be all that there are. */
function closeHoles(group: FilterGroup): void {
  for (const [name, content] of Object.entries(group)) {
    if (!isGroupName(name)) continue;
    const groups = Object.values(content as FilterGroup[]);
    groups.forEach(closeHoles);
    group[name] = groups;
  }
}

/** `[a][0][B]` -> a, 0, B; none when it is not of that form. */
function toSegments(text: string): string[] {
  const segments = text.split("[").map((part) => (part.endsWith("]") ? part.slice(0, -1) : "["));
  const [, ...named] = segments;
  return text.startsWith("[") && named.every((segment) => segment !== "" && !/[[\]]/.test(segment)) ? named : [];
}

function addPath(group: FilterGroup, [first = "", second = "", ...rest]: string[], value: string, depth = 1): boolean {
  if (isGroupName(first)) {
    const index = /^\d{1,2}$/.test(second) ? Number(second) : mostGroups;
    if (index >= mostGroups || depth === deepest) return false;
    const groups = groupsOf(group, first);
    groups[index] ??= newGroup();
    return addPath(groups[index], rest, value, depth + 1);
  }
  if (!word.test(first) || !word.test(second) || rest.length > 1) return false;
  const [key] = rest;
  const operations = operationsOf(group, first);
  if (key === undefined) operations[second] = value;
  else operations[second] = { ...toObject(operations[second]), [key]: value };
  return true;
}

function addJson(group: FilterGroup, json: unknown, name: string, depth = 1): void {
  for (const [field, content] of entriesOf(json, name)) {
    if (isGroupName(field)) {
      if (!Array.isArray(content) || content.length > mostGroups || depth === deepest) throw badFilters(name);
      const groups = groupsOf(group, field);
      for (const part of content) {
        const child = newGroup();
        addJson(child, part, name, depth + 1);
        groups.push(child);
      }
      continue;
    }
    for (const [operation, value] of entriesOf(content, name)) {
      if (!word.test(field) || !word.test(operation) || !isValue(value)) throw badFilters(name);
      operationsOf(group, field)[operation] = value;
    }
  }
}

const isGroupName = (name: string): name is "and" | "or" => name === "and" || name === "or";

/** A text, or texts under keys; keys that start with `$` are none that anyone means. */
const isValue = (value: unknown): boolean =>
  typeof value === "string" ||
  (typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    Object.entries(value).every(([key, text]) => !key.startsWith("$") && typeof text === "string"));

const toObject = (value: unknown): object => (typeof value === "object" && value !== null ? value : {});

const newGroup = (): FilterGroup => Object.create(null) as FilterGroup;

function groupsOf(group: FilterGroup, name: "and" | "or"): FilterGroup[] {
  group[name] ??= [];
  return group[name] as FilterGroup[];
}

function operationsOf(group: FilterGroup, field: string): FilterGroup {
  group[field] ??= newGroup();
  return group[field] as FilterGroup;
}

function parse(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badFilters(name);
  }
}

function entriesOf(value: unknown, name: string): [string, unknown][] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw badFilters(name);
  return Object.entries(value);
}

function badFilters(key: string, detail?: string): Problem {
  const how = `${key}: write filters as filters[field][OPERATION]=value, or as filters={"field":{"OPERATION":"value"}}.`;
  return new Problem("invalid-query-filters", { detail: detail ?? how });
}
