import type { CtyType } from "../../cty/cty-type.ts";
import type { CtyValue } from "../../cty/cty-value.ts";
import { type ExactNumber, toCanonicalDecimal } from "../../cty/decimal.ts";
import { Dynamic } from "../../cty/dynamic.ts";
import { isCtyObject } from "../../cty/is-cty-object.ts";
import { isUnknown, type Unknown } from "../../cty/unknown.ts";
import { MsgpackWriter } from "./msgpack-writer.ts";

type MapType = Extract<CtyType, readonly ["map" | "object", unknown]>;
type ListType = Extract<CtyType, readonly ["list" | "set" | "tuple", unknown]>;

/** Every attribute of an object type is written, absent ones as null: a missing key is an error for Terraform. */
export function encodeMsgpack(type: CtyType, value: CtyValue): Buffer {
  const writer = new MsgpackWriter();
  write(writer, type, value, "value");
  return writer.finish();
}

function write(writer: MsgpackWriter, type: CtyType, value: CtyValue | undefined, at: string): void {
  if (value === null || value === undefined) writer.nil();
  else if (isUnknown(value)) writeUnknown(writer, value);
  else if (type === "string" && typeof value === "string") writer.string(value.normalize("NFC"));
  else if (type === "bool" && typeof value === "boolean") writer.bool(value);
  else if (type === "number" && isExactNumber(value)) writeNumber(writer, value);
  else if (type === "dynamic" && value instanceof Dynamic) writeDynamic(writer, value, at);
  else if (typeof type === "string") throw mismatch(type, value, at);
  else if (type[0] === "map" || type[0] === "object") writeObject(writer, type, value, at);
  else writeArray(writer, type, value, at);
}

function writeUnknown(writer: MsgpackWriter, { refinement }: Unknown): void {
  if (refinement) writer.extension(12, refinement);
  else writer.unknown();
}

function writeDynamic(writer: MsgpackWriter, { type, value }: Dynamic, at: string): void {
  writer.array(2);
  writer.binary(Buffer.from(JSON.stringify(type)));
  write(writer, type, value, at);
}

function writeArray(writer: MsgpackWriter, type: ListType, value: CtyValue, at: string): void {
  const [kind, element] = type;
  const isFitting = Array.isArray(value) && (kind !== "tuple" || value.length === element.length);
  if (!isFitting) throw mismatch(type, value, at);
  writer.array(value.length);
  for (const [index, item] of value.entries()) {
    write(writer, kind === "tuple" ? element[index]! : element, item, `${at}[${index}]`);
  }
}

function writeObject(writer: MsgpackWriter, type: MapType, value: CtyValue, at: string): void {
  const [kind, element] = type;
  if (!isCtyObject(value)) throw mismatch(type, value, at);
  if (kind === "object") rejectStrangers(element, value, at);
  const names = Object.keys(kind === "map" ? value : element);
  writer.map(names.length);
  for (const name of names) {
    writer.string(name.normalize("NFC"));
    write(writer, kind === "map" ? element : element[name]!, value[name], `${at}.${name}`);
  }
}

/** Fractions go out as decimal text, which Terraform reads with 512 bits as it reads a literal; never as a double. */
function writeNumber(writer: MsgpackWriter, value: ExactNumber): void {
  if (Number.isSafeInteger(value) || typeof value === "bigint") {
    const integer = BigInt(value);
    if (BigInt.asIntN(64, integer) === integer) {
      writer.integer(integer);
      return;
    }
  }
  toCanonicalDecimal(value); // throws for NaN, Infinity and text that is no number
  writer.string(String(value).replace("e+", "e"));
}

function isExactNumber(value: CtyValue): value is ExactNumber {
  return typeof value === "number" || typeof value === "bigint" || typeof value === "string";
}

function rejectStrangers(attributes: Readonly<Record<string, CtyType>>, value: object, at: string): void {
  for (const name of Object.keys(value)) {
    if (!Object.hasOwn(attributes, name)) throw new TypeError(`${at} has no attribute "${name}"`);
  }
}

/** Names the kinds only: the value may be a secret. */
function mismatch(type: CtyType, value: CtyValue, at: string): TypeError {
  const got = Array.isArray(value) ? `array of ${value.length}` : typeof value;
  return new TypeError(`${at}: expected ${JSON.stringify(type)}, got ${got}`);
}
