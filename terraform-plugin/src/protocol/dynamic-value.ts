import type { CtyType } from "../cty/cty-type.ts";
import type { CtyObject, CtyValue } from "../cty/cty-value.ts";
import { type ObjectShape, toCtyType } from "../framework/schema/to-cty-type.ts";
import { decodeJson } from "./json/decode-json.ts";
import { parseExactJson } from "./json/parse-exact-json.ts";
import type { DynamicValue } from "./messages/dynamic-value.ts";
import { decodeMsgpack } from "./msgpack/decode-msgpack.ts";
import { encodeMsgpack } from "./msgpack/encode-msgpack.ts";
import type { MessageOf } from "./protobuf/message-type.ts";

type Wire = MessageOf<typeof DynamicValue>;

export function fromDynamicValue(type: CtyType, wire: Wire | undefined): CtyValue {
  if (wire?.msgpack?.length) return decodeMsgpack(type, wire.msgpack);
  if (wire?.json?.length) return decodeJson(type, parseExactJson(Buffer.from(wire.json).toString()), "value");
  return null;
}

export function toDynamicValue(type: CtyType, value: CtyValue): Wire {
  return { msgpack: encodeMsgpack(type, value) };
}

/** The value of a whole resource, data source or provider configuration. */
export function objectFromWire(shape: ObjectShape, wire: Wire | undefined): CtyObject | null {
  return fromDynamicValue(toCtyType(shape), wire) as CtyObject | null;
}

export function objectToWire(shape: ObjectShape, value: CtyObject | null): Wire {
  return toDynamicValue(toCtyType(shape), value);
}
