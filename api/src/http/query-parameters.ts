import type { OperationEntry } from "@tokenry/spec";
import { Problem } from "../errors.ts";
import { type FilterGroup, readFilters } from "./filters.ts";

type RawQuery = Readonly<Record<string, unknown>>;

/** The query parameters of an operation in the shapes that its validator takes. Parameters it does not know are ignored. */
export function readQueryParameters(operation: OperationEntry, raw: RawQuery): Record<string, unknown> {
  const query: Record<string, unknown> = {};
  for (const [name, style] of Object.entries(operation.queryParameters)) {
    if (style === "deepObject") {
      query[name] = readFiltersWithText(name, raw);
      continue;
    }
    const value = raw[name];
    if (value === undefined) continue;
    if (style === "list") query[name] = [value].flat().flatMap((part) => (part as string).split(","));
    else if (Array.isArray(value)) throw givenTwice(name);
    else query[name] = value;
  }
  return query;
}

/** `q=text` is the free text, as Kestra's clients sent it before there were filters. */
function readFiltersWithText(name: string, raw: RawQuery): FilterGroup {
  const filters = readFilters(name, raw);
  const text = raw["q"];
  if (Array.isArray(text)) throw givenTwice("q");
  if (typeof text === "string" && text !== "") filters["q"] ??= { EQUALS: text };
  return filters;
}

function givenTwice(name: string): Problem {
  const detail = "is given more than once";
  return new Problem("invalid-parameter", {
    detail: `${name}: ${detail}`,
    faults: [{ pointer: `/query/${name}`, detail, type: "duplicate" }],
  });
}
