import type { CtyObject, CtyValue } from "../../cty/cty-value.ts";
import { isCtyObject } from "../../cty/is-cty-object.ts";
import { toKey } from "../../cty/to-key.ts";
import { isUnknown } from "../../cty/unknown.ts";
import type { Attribute } from "./attribute.ts";
import type { ObjectShape } from "./to-cty-type.ts";
import type { NestingMode } from "./type.ts";

/** Where the set is of: what the user left out of the configuration agrees with anything; in prior state all is there. */
export type SetSource = "config" | "prior";

/**
 * The elements of a set have no position: the one that agrees in all that the user can write is the same one. Terraform
 * sorts sets, so that it mostly is at the same index, where it is looked for first.
 */
export function findInSet(
  shape: ObjectShape,
  item: CtyObject,
  index: number,
  set: CtyValue | undefined,
  source: SetSource,
): CtyObject | null {
  if (!Array.isArray(set)) return null;
  const isSame = (other: CtyValue | undefined): other is CtyObject =>
    isCtyObject(other) && agrees(shape, item, other, source);
  const near = set[index];
  return isSame(near) ? near : (set.find(isSame) ?? null);
}

function agrees(shape: ObjectShape, item: CtyObject, other: CtyObject, source: SetSource): boolean {
  return (
    Object.entries(shape.attributes).every(([name, attribute]) =>
      agreesIn(attribute, item[name] ?? null, other[name] ?? null, source),
    ) &&
    Object.entries(shape.blocks ?? {}).every(([name, block]) =>
      agreesNested(block, block.nesting, item[name] ?? null, other[name] ?? null, source),
    )
  );
}

function agreesIn({ presence, type }: Attribute, item: CtyValue, other: CtyValue, source: SetSource): boolean {
  if (presence === "computed" || presence === "writeOnly" || presence === "requiredWriteOnly") return true;
  if (source === "config" && presence !== "required" && other === null) return true;
  if (presence === "optionalComputed" && (item === null || isUnknown(item))) return true;
  if (type.nested) return agreesNested(type.nested, type.nested.mode, item, other, source);
  return toKey(type.cty, item) === toKey(type.cty, other);
}

function agreesNested(
  shape: ObjectShape,
  mode: NestingMode,
  item: CtyValue,
  other: CtyValue,
  source: SetSource,
): boolean {
  const agreesAt = (a: CtyValue | undefined, b: CtyValue | undefined): boolean =>
    isCtyObject(a) && isCtyObject(b) ? agrees(shape, a, b, source) : a === b || (isUnknown(a) && isUnknown(b));
  if (Array.isArray(item) && Array.isArray(other)) {
    if (item.length !== other.length) return false;
    if (mode !== "set") return item.every((element, index) => agreesAt(element, other[index]));
    return item.every((element) => other.some((candidate) => agreesAt(element, candidate)));
  }
  if (mode === "map" && isCtyObject(item) && isCtyObject(other)) {
    const keys = Object.keys(item);
    return keys.length === Object.keys(other).length && keys.every((key) => agreesAt(item[key], other[key]));
  }
  return agreesAt(item, other);
}
