import { expect } from "chai";
import type { AttributeJson } from "../../scripts/generator/schema-json.ts";
import { toAttributes } from "../../scripts/generator/to-attributes.ts";

function read(attributes: Record<string, AttributeJson>, reserved: readonly string[] = []) {
  return toAttributes("tokenry_thing", { attributes }, new Set(reserved));
}

describe("toAttributes", () => {
  const tests: readonly (readonly [given: AttributeJson, want: object])[] = [
    [
      { type: "string", required: true },
      { isInput: true, isRequired: true, isSensitive: false },
    ],
    [
      { type: "string", optional: true, computed: true },
      { isInput: true, isRequired: false },
    ],
    [
      { type: "bool", computed: true, sensitive: true },
      { isInput: false, isSensitive: true, description: "" },
    ],
    [
      { type: "string", optional: true, deprecated: true, description: "Old." },
      { isDeprecated: true, description: "Old." },
    ],
  ];
  for (const [given, want] of tests) {
    it(`reads ${JSON.stringify(given)}`, () => {
      expect(read({ max_age: given })[0]).to.include({ terraformName: "max_age", propertyName: "maxAge", ...want });
    });
  }

  it("keeps one order, however the schema is ordered", () => {
    const names = read({ b: { type: "string" }, a: { type: "string" } }).map((attribute) => attribute.terraformName);
    expect(names).to.deep.equal(["a", "b"]);
  });

  it("refuses a type that it cannot write, and names the attribute", () => {
    const type = ["set", ["object", { a: "string" }]];
    expect(() => read({ rules: { type, optional: true } })).to.throw(
      'tokenry_thing.rules has the type ["set",["object",{"a":"string"}]], which the generator of constructs does not know',
    );
  });

  it("refers to a list of objects that only the provider sets as a whole", () => {
    const nested = { nested_type: { attributes: {}, nesting_mode: "list" }, computed: true };
    const [attribute] = read({ groups: nested });
    expect(attribute?.kind).to.include({ outputType: "IResolvable", getter: "interpolationForAttribute" });
  });

  it("refuses a nested object that can be set, and names the attribute", () => {
    const nested = { nested_type: { attributes: {}, nesting_mode: "list" }, optional: true };
    expect(() => read({ rules: nested })).to.throw("tokenry_thing.rules has the type {");
  });

  it("refuses a nested block, and names it", () => {
    expect(() => toAttributes("tokenry_thing", { block_types: { rule: {} } }, new Set())).to.throw(
      "tokenry_thing.rule is a nested block",
    );
  });

  it("refuses a name that would hide a member of the base class", () => {
    expect(() => read({ depends_on: { type: "string", optional: true } }, ["dependsOn"])).to.throw(
      "tokenry_thing.depends_on would hide the member dependsOn",
    );
  });
});
