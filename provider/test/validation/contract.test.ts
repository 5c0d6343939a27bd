import { openapiJson } from "@tokenry/spec/document";
import { expect } from "chai";
import { validateDescription } from "../../src/validation/description.ts";
import { validateId } from "../../src/validation/id.ts";
import { validateName } from "../../src/validation/name.ts";

interface TextRule {
  pattern: string;
  minLength: number;
  maxLength: number;
}
interface Document {
  components: { schemas: Record<string, TextRule & { properties: Record<string, TextRule> }> };
}

const { schemas } = (JSON.parse(openapiJson) as Document).components;
const samples = [
  "",
  "a",
  "ci-2",
  "Ci",
  "-a",
  "a-",
  "a--b",
  "a_b",
  "a/b",
  "a\n",
  "ä",
  "a".repeat(63),
  "a".repeat(64),
  "a".repeat(65),
];

describe("checks at plan", () => {
  const rules = [
    { what: "a name", rule: schemas["Name"], validate: validateName },
    { what: "an id", rule: schemas["Id"], validate: validateId },
  ];
  for (const { what, rule, validate } of rules) {
    it(`accept ${what} exactly when openapi.yaml does`, () => {
      expect(samples.filter((text) => validate(text) === undefined)).to.deep.equal(
        samples.filter((text) => isAllowed(text, rule!)),
      );
    });
  }

  it("accept a description exactly as long as openapi.yaml does", () => {
    for (const schema of ["ServiceAccountRequest", "CreateApiTokenRequest"]) {
      const longest = schemas[schema]?.properties["description"]?.maxLength ?? 0;
      expect(validateDescription("🔑".repeat(longest))).to.equal(undefined);
      expect(validateDescription("🔑".repeat(longest + 1))).to.be.a("string");
    }
  });
});

function isAllowed(text: string, { pattern, minLength, maxLength }: TextRule): boolean {
  return new RegExp(pattern, "u").test(text) && text.length >= minLength && text.length <= maxLength;
}
