import fc from "fast-check";
import type { CtyObject, CtyValue } from "../../src/cty/cty-value.ts";
import { Dynamic } from "../../src/cty/dynamic.ts";
import { isCtyObject } from "../../src/cty/is-cty-object.ts";
import { isWhollyKnown } from "../../src/cty/is-wholly-known.ts";
import { toKey } from "../../src/cty/to-key.ts";
import type { Attribute } from "../../src/framework/schema/attribute.ts";
import { type ObjectShape, toCtyType } from "../../src/framework/schema/to-cty-type.ts";
import type { NestingMode } from "../../src/framework/schema/type.ts";
import { arbitraryType, arbitraryValue } from "./arbitrary-value.ts";

/** A known configuration of the schema, as a user could write it. */
export function arbitraryConfig(shape: ObjectShape): fc.Arbitrary<CtyObject> {
  const members: Record<string, fc.Arbitrary<CtyValue>> = {};
  for (const [name, attribute] of Object.entries(shape.attributes)) members[name] = arbitraryMember(name, attribute);
  for (const [name, block] of Object.entries(shape.blocks ?? {})) members[name] = arbitraryBlocks(block, block.nesting);
  return fc.record(members);
}

function arbitraryMember(name: string, { presence, type }: Attribute): fc.Arbitrary<CtyValue> {
  if (presence === "computed") return fc.constant(null);
  // Few names, so that elements of sets are near to each other.
  const given =
    name === "name"
      ? fc.constantFrom("a", "b", "c")
      : type.nested
        ? arbitraryNested(type.nested, type.nested.mode)
        : arbitraryKnown(type.cty);
  return presence === "required" ? given : fc.oneof(fc.constant(null), given);
}

function arbitraryKnown(cty: Attribute["type"]["cty"]): fc.Arbitrary<CtyValue> {
  if (cty === "dynamic") {
    return arbitraryType.chain((type) => arbitraryKnown(type).map((value) => new Dynamic(type, value)));
  }
  return arbitraryValue(cty)
    .filter((value) => value !== null && isWhollyKnown(value))
    .map((value) => toSets(cty, value));
}

function arbitraryBlocks(shape: ObjectShape, mode: NestingMode): fc.Arbitrary<CtyValue> {
  return mode === "single" ? fc.option(arbitraryConfig(shape)) : arbitraryNested(shape, mode);
}

function arbitraryNested(shape: ObjectShape, mode: NestingMode): fc.Arbitrary<CtyValue> {
  const one = arbitraryConfig(shape);
  if (mode === "single") return one;
  if (mode === "map") return fc.dictionary(fc.constantFrom("k", "l", "m"), one, { maxKeys: 3, noNullPrototype: true });
  if (mode === "list") return fc.array(one, { maxLength: 3 });
  // Two elements that only a default or a number tells apart could become one.
  return fc
    .uniqueArray(one, { maxLength: 3, selector: (item) => JSON.stringify(namesIn(item)) })
    .map((items) => [...items].sort((a, b) => (toKey(toCtyType(shape), a) < toKey(toCtyType(shape), b) ? -1 : 1)));
}

function namesIn(value: CtyValue): unknown {
  if (Array.isArray(value)) return value.map((item) => JSON.stringify(namesIn(item))).sort();
  if (!isCtyObject(value)) return null;
  return Object.entries(value).map(([name, item]) =>
    name === "name" ? item : [name, item === null ? null : namesIn(item)],
  );
}

/** Terraform sends no element of a set twice. */
function toSets(type: Attribute["type"]["cty"], value: CtyValue): CtyValue {
  if (typeof type === "string" || value === null) return value;
  const [kind, element] = type;
  if (kind === "list" || kind === "set") {
    const items = (value as CtyValue[]).map((item) => toSets(element, item));
    return kind === "list" ? items : [...new Map(items.map((item) => [toNearKey(element, item), item])).values()];
  }
  if (kind === "tuple") return (value as CtyValue[]).map((item, index) => toSets(element[index]!, item));
  const entries = Object.entries(value as CtyObject);
  return Object.fromEntries(
    entries.map(([name, item]) => [name, toSets(kind === "map" ? element : element[name]!, item)]),
  );
}

/**
 * The same for what handlers see as the same: they get doubles, so of two long numbers in a set that share one, only one can be told
 * by its digits.
 */
const toNearKey = (type: Attribute["type"]["cty"], value: CtyValue): string =>
  toKey(type, value).replaceAll(/-?\d+e-?\d+/g, (digits) => String(Number(digits)));
