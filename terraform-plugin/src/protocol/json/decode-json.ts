import type { CtyType } from "../../cty/cty-type.ts";
import type { CtyValue } from "../../cty/cty-value.ts";
import { fromDecimal } from "../../cty/decimal.ts";
import { Dynamic } from "../../cty/dynamic.ts";

/**
 * Reads a value of the JSON form (saved state) by its type. Lenient, because the state may be of an older schema:
 * keys that the type does not have are dropped, primitives are converted, absent ones are null.
 */
export function decodeJson(type: CtyType, json: unknown, at = "state"): CtyValue {
  if (json === null || json === undefined) return null;
  if (typeof type === "string") return decodePrimitive(type, json, at);
  const [kind, element] = type;
  if (kind === "list" || kind === "set") {
    return toArray(json, at).map((item, index) => decodeJson(element, item, `${at}[${index}]`));
  }
  if (kind === "tuple") {
    const items = toArray(json, at);
    return element.map((itemType, index) => decodeJson(itemType, items[index], `${at}[${index}]`));
  }
  const object = toObject(json, at);
  const names = Object.keys(kind === "map" ? object : element);
  return Object.fromEntries(
    names.map((name) => [name, decodeJson(kind === "map" ? element : element[name]!, object[name], `${at}.${name}`)]),
  );
}

function decodePrimitive(type: "string" | "number" | "bool" | "dynamic", json: unknown, at: string): CtyValue {
  if (type === "dynamic") {
    const dynamic = toObject(json, at) as { type: CtyType; value: unknown };
    return new Dynamic(dynamic.type, decodeJson(dynamic.type, dynamic.value, at));
  }
  if (typeof json === "object")
    throw new TypeError(`${at}: expected ${type}, got ${Array.isArray(json) ? "array" : "object"}`);
  const text = String(json as string | number | boolean);
  if (type === "string") return text;
  if (type === "number") return fromDecimal(text);
  if (text === "true" || text === "1") return true;
  if (text === "false" || text === "0") return false;
  throw new TypeError(`${at}: expected bool`);
}

function toArray(json: unknown, at: string): unknown[] {
  if (!Array.isArray(json)) throw new TypeError(`${at}: expected an array, got ${typeof json}`);
  return json;
}

function toObject(json: unknown, at: string): Record<string, unknown> {
  if (typeof json !== "object" || Array.isArray(json))
    throw new TypeError(`${at}: expected an object, got ${typeof json}`);
  return json as Record<string, unknown>;
}
