import type { Binary, Document, ObjectId, Value } from "./document.ts";
import { ValueType, valueType } from "./value-type.ts";

/** MongoDB's total order over values; negative, 0 or positive. Missing compares like null. */
export function compareValues(a: Value | undefined, b: Value | undefined): number {
  const type = valueType(a);
  const otherType = valueType(b);
  if (type !== otherType) return type - otherType;
  switch (type) {
    case ValueType.number:
      return compareNumbers(a as number, b as number);
    case ValueType.string:
      return compareStrings(a as string, b as string);
    case ValueType.boolean:
      return Number(a) - Number(b);
    case ValueType.date:
      return (a as Date).getTime() - (b as Date).getTime();
    case ValueType.objectId:
      return Buffer.compare((a as ObjectId).id, (b as ObjectId).id);
    case ValueType.binary:
      return compareBinaries(a as Binary, b as Binary);
    case ValueType.array:
      return compareArrays(a as Value[], b as Value[]);
    case ValueType.object:
      return compareDocuments(a as Document, b as Document);
    default:
      return 0;
  }
}

export function equalValues(a: Value, b: Value): boolean {
  return compareValues(a, b) === 0;
}

/** NaN equals itself and sorts before every other number. */
function compareNumbers(a: number, b: number): number {
  if (a < b) return -1;
  if (a > b) return 1;
  if (a === b) return 0;
  return Number(Number.isNaN(b)) - Number(Number.isNaN(a));
}

/** By bytes of UTF-8, which differs from JavaScript's order by UTF-16 units above U+D7FF. */
export function compareStrings(a: string, b: string): number {
  return a === b ? 0 : Buffer.compare(Buffer.from(a), Buffer.from(b));
}

function compareBinaries(a: Binary, b: Binary): number {
  return a.length() - b.length() || a.sub_type - b.sub_type || Buffer.compare(a.value(), b.value());
}

function compareArrays(a: Value[], b: Value[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const order = compareValues(a[i], b[i]);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

function compareDocuments(a: Document, b: Document): number {
  const fields = Object.keys(a);
  const otherFields = Object.keys(b);
  for (let i = 0; i < Math.min(fields.length, otherFields.length); i++) {
    const field = fields[i]!;
    const otherField = otherFields[i]!;
    const order =
      valueType(a[field]) - valueType(b[otherField]) ||
      compareStrings(field, otherField) ||
      compareValues(a[field], b[otherField]);
    if (order !== 0) return order;
  }
  return fields.length - otherFields.length;
}
