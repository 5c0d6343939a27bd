import { decode, ExtData, encode } from "@msgpack/msgpack";
import type { CtyType } from "../../src/cty/cty-type.ts";
import type { CtyValue } from "../../src/cty/cty-value.ts";
import { fromDecimal, fromDouble } from "../../src/cty/decimal.ts";
import { Dynamic } from "../../src/cty/dynamic.ts";
import { isUnknown, Unknown, unknown } from "../../src/cty/unknown.ts";

const REFINED_UNKNOWN = 12;

/** Reads a value with another implementation of msgpack, then by its type. */
export function decodeWithReference(type: CtyType, bytes: Uint8Array): CtyValue {
  return toValue(type, decode(bytes, { useBigInt64: true }));
}

/** Writes a value with another implementation, which chooses other sizes of numbers than terraform and we do. */
export function encodeWithReference(type: CtyType, value: CtyValue): Uint8Array {
  return encode(fromValue(type, value), { useBigInt64: true });
}

function toValue(type: CtyType, item: unknown): CtyValue {
  if (item === null) return null;
  if (item instanceof ExtData) {
    return item.type === REFINED_UNKNOWN ? new Unknown(Buffer.from(item.data as Uint8Array)) : unknown;
  }
  if (type === "number") return toNumber(item);
  if (type === "dynamic") {
    const [typeBytes, inner] = item as [Uint8Array, unknown];
    const innerType = JSON.parse(Buffer.from(typeBytes).toString()) as CtyType;
    return new Dynamic(innerType, toValue(innerType, inner));
  }
  if (typeof type === "string") return item as string | boolean;
  const [kind, element] = type;
  if (kind === "tuple") return (item as unknown[]).map((part, index) => toValue(element[index]!, part));
  if (kind === "list" || kind === "set") return (item as unknown[]).map((part) => toValue(element, part));
  return Object.fromEntries(
    Object.entries(item as object).map(([name, part]) => [
      name,
      toValue(kind === "map" ? element : element[name]!, part),
    ]),
  );
}

function toNumber(item: unknown): CtyValue {
  if (typeof item === "string") return fromDecimal(item);
  if (typeof item === "bigint") return fromDecimal(item.toString());
  return fromDouble(item as number);
}

function fromValue(type: CtyType, value: CtyValue | undefined): unknown {
  if (value === null || value === undefined) return null;
  if (isUnknown(value)) {
    return value.refinement ? new ExtData(REFINED_UNKNOWN, value.refinement) : new ExtData(0, new Uint8Array(1));
  }
  if (type === "dynamic") {
    const { type: inner, value: content } = value as Dynamic;
    return [new Uint8Array(Buffer.from(JSON.stringify(inner))), fromValue(inner, content)];
  }
  if (typeof value === "bigint" && BigInt.asIntN(64, value) !== value) return value.toString();
  if (typeof value === "number" && !Number.isInteger(value)) return String(value);
  if (typeof type === "string") return value;
  const [kind, element] = type;
  if (kind === "tuple") return (value as CtyValue[]).map((part, index) => fromValue(element[index]!, part));
  if (kind === "list" || kind === "set") return (value as CtyValue[]).map((part) => fromValue(element, part));
  const object = value as Record<string, CtyValue>;
  const names = Object.keys(kind === "map" ? object : element);
  return Object.fromEntries(
    names.map((name) => [name, fromValue(kind === "map" ? element : element[name]!, object[name])]),
  );
}
