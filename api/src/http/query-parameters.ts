import type { OperationEntry } from "@tokenry/spec";
import { Problem } from "../errors.ts";

type RawQuery = Readonly<Record<string, unknown>>;

/** The query parameters of an operation in the shapes that its validator takes. Parameters it does not know are ignored. */
export function readQueryParameters(operation: OperationEntry, raw: RawQuery): Record<string, unknown> {
  const query: Record<string, unknown> = {};
  for (const [name, style] of Object.entries(operation.queryParameters)) {
    if (style === "deepObject") {
      query[name] = readDeepObject(name, raw);
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

/** `name[field][OPERATION]=value` */
function readDeepObject(name: string, raw: RawQuery): Record<string, Record<string, string>> {
  const object: Record<string, Record<string, string>> = Object.create(null);
  for (const [key, value] of Object.entries(raw)) {
    if (!key.startsWith(`${name}[`) && key !== name) continue;
    const match = /^[a-z]+\[(\w+)\]\[(\w+)\]$/.exec(key);
    if (!match) {
      throw new Problem("invalid-query-filters", {
        detail: `${key}: write filters as ${name}[field][OPERATION]=value.`,
      });
    }
    if (typeof value !== "string") throw givenTwice(key);
    const [, field = "", operation = ""] = match;
    object[field] ??= Object.create(null) as Record<string, string>;
    object[field][operation] = value;
  }
  return object;
}

function givenTwice(name: string): Problem {
  const detail = "is given more than once";
  return new Problem("invalid-parameter", {
    detail: `${name}: ${detail}`,
    faults: [{ pointer: `/query/${name}`, detail, type: "duplicate" }],
  });
}
