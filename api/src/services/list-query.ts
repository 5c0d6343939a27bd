import type { Schemas } from "@tokenry/spec";
import { type Fault, Problem } from "../errors.ts";

/** `filters[field][OPERATION]=value`, already taken apart. It may have more fields and operations than the document names. */
export type Filters = Schemas["QueryFilters"];

type Condition = Record<string, unknown>;

/** How a field may be filtered: operation -> condition on the stored field. */
export type FilterFields = Readonly<Record<string, Readonly<Record<string, (value: string) => Condition>>>>;

export const equals =
  (field: string) =>
  (value: string): Condition => ({ [field]: value });

export const isOneOf =
  (field: string) =>
  (value: string): Condition => ({ [field]: { $in: value.split(",") } });

/** A range, so that an index serves it. */
export const startsWith =
  (field: string) =>
  (value: string): Condition => ({
    [field]: { $gte: value, $lt: `${value}\u{10FFFF}` },
  });

/** Reads every document that the other conditions leave. */
export const contains =
  (field: string) =>
  (value: string): Condition => ({
    [field]: { $regex: value.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"), $options: "i" },
  });

/** All conditions of a list request. Fails with `invalid-query-filters` that names what is allowed. */
export function toConditions(filters: Filters | undefined, fields: FilterFields): Condition {
  const conditions = Object.entries<Record<string, string>>(filters ?? {}).flatMap(([field, operations]) =>
    Object.entries(operations).map(([operation, value]) => {
      const allowed = Object.hasOwn(fields, field) ? fields[field] : undefined;
      if (!allowed) throw filterProblem(field, `unknown field; known are ${Object.keys(fields).join(", ")}`);
      const toCondition = Object.hasOwn(allowed, operation) ? allowed[operation] : undefined;
      if (!toCondition) {
        throw filterProblem(field, `${operation} does not work on this field; ${Object.keys(allowed).join(", ")} do`);
      }
      return toCondition(value);
    }),
  );
  return conditions.length === 0 ? {} : { $and: conditions };
}

function filterProblem(field: string, detail: string): Problem {
  const fault: Fault = { pointer: `/query/filters/${field}`, detail, type: "filter" };
  return new Problem("invalid-query-filters", { detail: `filters[${field}]: ${detail}`, faults: [fault] });
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
