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

type DeepObject = Record<string, Record<string, string>>;

/** `name[field][OPERATION]=value`; generated Python clients send `name={"field":{"OPERATION":"value"}}` instead. */
function readDeepObject(name: string, raw: RawQuery): DeepObject {
  const object: DeepObject = Object.create(null);
  for (const [key, value] of Object.entries(raw)) {
    if (!key.startsWith(`${name}[`) && key !== name) continue;
    if (typeof value !== "string") throw givenTwice(key);
    if (key === name) {
      addJson(object, name, value);
      continue;
    }
    const match = /^[a-z]+\[(\w+)\]\[(\w+)\]$/.exec(key);
    if (!match) throw badFilters(key, name);
    const [, field = "", operation = ""] = match;
    add(object, field, operation, value);
  }
  addFreeText(object, raw["q"]);
  return object;
}

/** `q=text`, as Kestra's clients sent the free text before there were filters. */
function addFreeText(object: DeepObject, text: unknown): void {
  if (text === undefined || text === "") return;
  if (typeof text !== "string") throw givenTwice("q");
  if (object["q"] === undefined) add(object, "q", "EQUALS", text);
}

function addJson(object: DeepObject, name: string, text: string): void {
  for (const [field, operations] of entriesOf(parse(text, name), name)) {
    for (const [operation, value] of entriesOf(operations, name)) {
      if (!/^\w+$/.test(field) || !/^\w+$/.test(operation) || typeof value !== "string") throw badFilters(name, name);
      add(object, field, operation, value);
    }
  }
}

function parse(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badFilters(name, name);
  }
}

function entriesOf(value: unknown, name: string): [string, unknown][] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw badFilters(name, name);
  return Object.entries(value);
}

function add(object: DeepObject, field: string, operation: string, value: string): void {
  object[field] ??= Object.create(null) as Record<string, string>;
  object[field][operation] = value;
}

function badFilters(key: string, name: string): Problem {
  return new Problem("invalid-query-filters", {
    detail: `${key}: write filters as ${name}[field][OPERATION]=value, or as ${name}={"field":{"OPERATION":"value"}}.`,
  });
}

function givenTwice(name: string): Problem {
  const detail = "is given more than once";
  return new Problem("invalid-parameter", {
    detail: `${name}: ${detail}`,
    faults: [{ pointer: `/query/${name}`, detail, type: "duplicate" }],
  });
}
