import type { OperationEntry } from "@tokenry/spec";
import { ArgumentError } from "../core/errors.ts";
import { toUrlText } from "./url-text.ts";

type Styles = OperationEntry["queryParameters"];

/** The query with its `?`, or nothing. Lists are repeated, deep objects are `name[field][OPERATION]=value`, their lists `name[or][0]...`. */
export function toQuery(styles: Styles, query: Readonly<Record<string, unknown>>): string {
  const pairs = Object.entries(query).flatMap(([name, value]) => {
    const style = styles[name];
    if (style === undefined) {
      const known = Object.keys(styles).join(", ") || "none";
      throw new ArgumentError(name, `There is no query parameter ${JSON.stringify(name)}. Known: ${known}.`);
    }
    return toPairs[style](name, value);
  });
  if (pairs.length === 0) return "";
  return `?${pairs.map(([name, value]) => `${toUrlText(name, name)}=${toUrlText(name, value)}`).join("&")}`;
}

type Pair = [name: string, value: string];

const toPairs: Record<Styles[string], (name: string, value: unknown) => Pair[]> = {
  value: (name, value) => (value === undefined ? [] : [[name, toText(name, value)]]),
  list: (name, value) => {
    if (value === undefined) return [];
    if (!Array.isArray(value)) throw new ArgumentError(name, `${name} must be a list.`);
    return value.map((item) => [name, toText(name, item)]);
  },
  deepObject: deepObjectPairs,
};

function deepObjectPairs(name: string, value: unknown): Pair[] {
  if (value === undefined) return [];
  if (!isObject(value)) throw new ArgumentError(name, `${name} must be an object.`);
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === "" || /[[\]]/.test(key))
      throw new ArgumentError(name, `${JSON.stringify(key)} cannot be a key of ${name}.`);
    const path = `${name}[${key}]`;
    if (Array.isArray(inner) && inner.every(isObject)) {
      return inner.flatMap((part, index) => deepObjectPairs(`${path}[${index}]`, part));
    }
    return isObject(inner) ? deepObjectPairs(path, inner) : toPairs.value(path, inner);
  });
}

const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function toText(name: string, value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value))) return String(value);
  throw new ArgumentError(name, `${name} must be a text, a number or true or false.`);
}
