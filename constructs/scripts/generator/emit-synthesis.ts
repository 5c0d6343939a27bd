import type { Attribute } from "./attribute.ts";

/** The two methods that the framework calls for Terraform JSON and for HCL. */
export function emitSynthesis(attributes: readonly Attribute[], metaAttributes: readonly string[] = []): string[] {
  const inputs = attributes.filter((attribute) => attribute.isInput);
  if (inputs.length + metaAttributes.length === 0) return synthesisOfNothing;
  return [
    "  protected override synthesizeAttributes(): { [name: string]: unknown } {",
    "    return {",
    ...inputs.map(
      ({ terraformName, propertyName, kind }) => `      ${terraformName}: ${kind.toJson}(this.#${propertyName}),`,
    ),
    ...metaAttributes.map((name) => `      ${name}: stringToTerraform(this.#${name}),`),
    "    };",
    "  }",
    "",
    "  protected override synthesizeHclAttributes(): { [name: string]: unknown } {",
    "    const attributes = {",
    ...inputs.map((attribute) => `      ${attribute.terraformName}: ${emitHclAttribute(attribute)},`),
    ...metaAttributes.map(
      (name) =>
        `      ${name}: { value: stringToHclTerraform(this.#${name}), isBlock: false, type: "simple", storageClassType: "string" },`,
    ),
    "    };",
    "    return Object.fromEntries(Object.entries(attributes).filter(([, attribute]) => attribute.value !== undefined));",
    "  }",
  ];
}

const synthesisOfNothing: string[] = ["synthesizeAttributes", "synthesizeHclAttributes"].flatMap((method, index) => [
  ...(index === 0 ? [] : [""]),
  `  protected override ${method}(): { [name: string]: unknown } {`,
  "    return {};",
  "  }",
]);

function emitHclAttribute({ propertyName, kind }: Attribute): string {
  const value = `${kind.toHcl}(this.#${propertyName})`;
  return `{ value: ${value}, isBlock: false, type: "${kind.hclType}", storageClassType: "${kind.storageClass}" }`;
}
