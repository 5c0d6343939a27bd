import { NotSupportedError, ServerCode, serverError } from "../errors.ts";
import type { QueryValue } from "../values/document.ts";
import { ValueType } from "../values/value-type.ts";

/** Names and numbers of https://www.mongodb.com/docs/manual/reference/bson-types/ that this store tells apart. */
const TYPES = new Map<QueryValue, ValueType>([
  ["string", ValueType.string],
  [2, ValueType.string],
  ["object", ValueType.object],
  [3, ValueType.object],
  ["array", ValueType.array],
  [4, ValueType.array],
  ["binData", ValueType.binary],
  [5, ValueType.binary],
  ["objectId", ValueType.objectId],
  [7, ValueType.objectId],
  ["bool", ValueType.boolean],
  [8, ValueType.boolean],
  ["date", ValueType.date],
  [9, ValueType.date],
  ["null", ValueType.null],
  [10, ValueType.null],
  ["number", ValueType.number],
]);

export function parseTypes(operand: QueryValue): ValueType[] {
  const names = Array.isArray(operand) ? operand : [operand];
  if (names.length === 0) throw serverError(ServerCode.failedToParse, "$type must match at least one type");
  return names.map((name) => {
    const type = TYPES.get(name);
    if (type === undefined) throw new NotSupportedError(`$type ${JSON.stringify(name)}`);
    return type;
  });
}
