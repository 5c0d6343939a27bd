import type { Schemas } from "@tokenry/spec";
import { type Fault, Problem } from "../errors.ts";

/** `filters[field][OPERATION]=value`, already taken apart. It may have more fields and operations than the document names. */
export type Filters = Schemas["QueryFilters"];

type Condition = Record<string, unknown>;
/** Undefined: the value is none that the field can have. */
type ToCondition = (value: string) => Condition | undefined;

/** How a field may be filtered: operation -> condition on the stored field. */
export type FilterFields = Readonly<Record<string, Readonly<Record<string, ToCondition>>>>;

export const equals =
  (field: string): ToCondition =>
  (value) => ({ [field]: value });

/** Of values joined by commas. */
export const isOneOf =
  (field: string): ToCondition =>
  (value) => ({ [field]: { $in: value.split(",") } });

/** A range, so that an index serves it. */
export const startsWith =
  (field: string): ToCondition =>
  (value) => ({ [field]: { $gte: value, $lt: `${value}\u{10FFFF}` } });

/** Reads every document that the other conditions leave. */
const matches =
  (field: string, toPattern: (escaped: string) => string, $options = ""): ToCondition =>
  (value) => ({ [field]: { $regex: toPattern(value.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")), $options } });

/** A part of the field, upper and lower case alike. */
export const contains = (field: string): ToCondition => matches(field, (text) => text, "i");

/** What `q` takes. */
export const freeText = (field: string) => ({ EQUALS: contains(field) });

/** For a field whose values are single words, such as an id. */
export const word = (field: string) => ({
  EQUALS: equals(field),
  NOT_EQUALS: ((value) => ({ [field]: { $ne: value } })) satisfies ToCondition,
  IN: isOneOf(field),
  NOT_IN: ((value) => ({ [field]: { $nin: value.split(",") } })) satisfies ToCondition,
});

/** For a field with text. A pattern of the caller's (`REGEX`) is not taken: it could keep the server busy for as long as it likes. */
export const text = (field: string) => ({
  ...word(field),
  STARTS_WITH: startsWith(field),
  PREFIX: startsWith(field),
  ENDS_WITH: matches(field, (end) => `${end}$`),
  CONTAINS: matches(field, (part) => part),
});

/** For a field that is stored in lower case. */
export const withoutCase = (operations: FilterFields[string]): FilterFields[string] =>
  Object.fromEntries(
    Object.entries(operations).map(([name, toCondition]) => [name, (value) => toCondition(value.toLowerCase())]),
  );

const compare =
  (field: string, operator: "$gt" | "$gte" | "$lt" | "$lte"): ToCondition =>
  (value) => {
    const time = toTime(value);
    return time && { [field]: { [operator]: time } };
  };

/** For a field with a time, given as in RFC 3339. */
export const time = (field: string) => ({
  EQUALS: ((value) => {
    const at = toTime(value);
    return at && { [field]: at };
  }) satisfies ToCondition,
  GREATER_THAN: compare(field, "$gt"),
  GREATER_THAN_OR_EQUAL_TO: compare(field, "$gte"),
  LESS_THAN: compare(field, "$lt"),
  LESS_THAN_OR_EQUAL_TO: compare(field, "$lte"),
});

function toTime(value: string): Date | undefined {
  // A plus sign that a client did not escape arrives as a space.
  const time = new Date(value.replace(" ", "+"));
  const isTime = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+ -]\d\d:\d\d))?$/.test(value);
  return isTime && !Number.isNaN(time.getTime()) ? time : undefined;
}

/** Enough for any client, and few enough for any store. */
const mostConditions = 100;

/** All conditions of a list request. Fails with `invalid-query-filters` that names what is allowed. */
export function toConditions(filters: Filters | undefined, fields: FilterFields): Condition {
  let count = 0;
  const toCondition = (group: Readonly<Record<string, unknown>>): Condition | undefined => {
    const conditions = Object.entries(group).flatMap(([name, content]) => {
      if (name !== "and" && name !== "or") {
        return Object.entries(content as object).map(([operation, value]) => {
          count++;
          return toFieldCondition(fields, name, operation, value);
        });
      }
      const parts = (content as FilterGroups).flatMap((part) => toCondition(part) ?? []);
      return parts.length === 0 ? [] : [{ [`$${name}`]: parts }];
    });
    if (count > mostConditions) throw filterProblem("", `too many conditions; ${mostConditions} are taken`);
    return conditions.length === 0 ? undefined : { $and: conditions };
  };
  return toCondition(filters ?? {}) ?? {};
}

type FilterGroups = readonly Readonly<Record<string, unknown>>[];

function toFieldCondition(fields: FilterFields, field: string, operation: string, value: unknown): Condition {
  const allowed = Object.hasOwn(fields, field) ? fields[field] : undefined;
  if (!allowed) throw filterProblem(field, `unknown field; known are ${Object.keys(fields).join(", ")}`);
  const toCondition = Object.hasOwn(allowed, operation) ? allowed[operation] : undefined;
  if (!toCondition) {
    throw filterProblem(field, `${operation} does not work on this field; ${Object.keys(allowed).join(", ")} do`);
  }
  if (typeof value !== "string") throw filterProblem(field, "has no keys");
  const condition = toCondition(value);
  if (!condition) throw filterProblem(field, "must be a time such as 2026-01-31T12:00:00Z");
  return condition;
}

function filterProblem(field: string, detail: string): Problem {
  const fault: Fault = { pointer: `/query/filters${field && `/${field}`}`, detail, type: "filter" };
  return new Problem("invalid-query-filters", {
    detail: `filters${field && `[${field}]`}: ${detail}`,
    faults: [fault],
  });
}

export type SortOrder = Record<string, 1 | -1>;

/** The order of a list request: its keys, then `_id`, so that pages never overlap. Fails with `invalid-parameter`. */
export function toSortOrder(
  sort: readonly string[] | undefined,
  fields: Readonly<Record<string, string>>,
  preset: string,
): SortOrder {
  const order: SortOrder = {};
  for (const key of sort && sort.length > 0 ? sort : [preset]) {
    const [name = "", direction] = key.split(":");
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (!field) {
      const detail = `cannot sort by ${name}; known are ${Object.keys(fields).join(", ")}`;
      throw new Problem("invalid-parameter", {
        detail: `sort: ${detail}`,
        faults: [{ pointer: "/query/sort", detail, type: "sort" }],
      });
    }
    order[field] ??= direction === "desc" ? -1 : 1;
  }
  const last = Object.values(order).at(-1) ?? 1;
  order["_id"] ??= last;
  return order;
}
