import fc from "fast-check";
import type { CtyType } from "../../src/cty/cty-type.ts";
import type { CtyValue } from "../../src/cty/cty-value.ts";
import { fromDecimal } from "../../src/cty/decimal.ts";
import { Unknown, unknown } from "../../src/cty/unknown.ts";

const names = fc.uniqueArray(
  fc.string({ minLength: 1, maxLength: 6 }).map((name) => name.normalize("NFC")),
  {
    maxLength: 4,
  },
);

export const arbitraryType: fc.Arbitrary<CtyType> = fc.letrec<{ type: CtyType }>((tie) => ({
  type: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom<CtyType>("string", "number", "bool"),
    tie("type").map((element): CtyType => ["list", element]),
    tie("type").map((element): CtyType => ["set", element]),
    tie("type").map((element): CtyType => ["map", element]),
    fc.array(tie("type"), { maxLength: 3 }).map((elements): CtyType => ["tuple", elements]),
    names.chain((keys) =>
      fc
        .tuple(...keys.map(() => tie("type")))
        .map((types): CtyType => ["object", Object.fromEntries(keys.map((key, index) => [key, types[index]!]))]),
    ),
  ),
})).type;

const unknowns = fc.oneof(
  fc.constant(unknown),
  fc.uint8Array({ minLength: 1, maxLength: 300 }).map((payload) => new Unknown(Buffer.from(payload))),
);

const exactNumber = fc.oneof(
  fc.integer(),
  fc.bigInt({ min: -(1n << 80n), max: 1n << 80n }).map((value) => fromDecimal(value.toString())),
  fc
    .tuple(fc.bigInt({ min: 0n, max: 10n ** 40n }), fc.nat(60))
    .map(([digits, power]) => fromDecimal(`${digits}e-${power}`)),
);

/** A value of the type, with null and unknown parts. */
export function arbitraryValue(type: CtyType): fc.Arbitrary<CtyValue> {
  return fc.oneof(
    { weight: 1, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: unknowns },
    { weight: 8, arbitrary: arbitraryKnown(type) },
  );
}

function arbitraryKnown(type: CtyType): fc.Arbitrary<CtyValue> {
  if (type === "string") return fc.string({ unit: "grapheme", maxLength: 400 }).map((text) => text.normalize("NFC"));
  if (type === "number") return exactNumber;
  if (type === "bool") return fc.boolean();
  if (type === "dynamic") throw new Error("not generated");
  const [kind, element] = type;
  if (kind === "list" || kind === "set") return fc.array(arbitraryValue(element), { maxLength: 20 });
  if (kind === "tuple") return fc.tuple(...element.map(arbitraryValue)).map((items) => items as CtyValue[]);
  if (kind === "map")
    return fc
      .uniqueArray(
        fc.string().map((key) => key.normalize("NFC")),
        { maxLength: 20 },
      )
      .chain((keys) =>
        toRecord(
          keys,
          keys.map(() => element),
        ),
      );
  return toRecord(Object.keys(element), Object.values(element));
}

function toRecord(keys: string[], types: CtyType[]): fc.Arbitrary<CtyValue> {
  return fc
    .tuple(...types.map(arbitraryValue))
    .map((values) => Object.fromEntries(keys.map((key, index) => [key, (values as CtyValue[])[index]!])));
}
