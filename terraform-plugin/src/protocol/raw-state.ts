import type { CtyObject } from "../cty/cty-value.ts";
import { Diagnostic } from "../framework/diagnostic.ts";
import { type ObjectShape, toCtyType } from "../framework/schema/to-cty-type.ts";
import { emptyAbsentBlocks } from "../framework/values/complete-state.ts";
import { decodeJson } from "./json/decode-json.ts";
import { parseExactJson } from "./json/parse-exact-json.ts";
import type { RawState } from "./messages/dynamic-value.ts";
import type { MessageOf } from "./protobuf/message-type.ts";

/** The JSON of a saved state. Numbers that JavaScript would round are strings. */
export function fromRawState(typeName: string, raw: MessageOf<typeof RawState> | undefined): Record<string, unknown> {
  if (!raw?.json?.length) throw formatTooOld(typeName);
  return parseExactJson(Buffer.from(raw.json).toString()) as Record<string, unknown>;
}

/** JSON of the present shape to a state: keys that the schema does not have are dropped, primitives converted. */
export function stateFromJson(shape: ObjectShape, json: Record<string, unknown>): CtyObject {
  return emptyAbsentBlocks(shape, decodeJson(toCtyType(shape), json) as CtyObject);
}

function formatTooOld(typeName: string): Diagnostic {
  return new Diagnostic(`The state of ${typeName} cannot be read`, {
    detail: "It is in the format of Terraform 0.11 or older. Upgrade it with Terraform 0.12 first.",
  });
}
