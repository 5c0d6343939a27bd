import type { Attribute } from "./attribute.ts";
import { emitAttributeDoc } from "./emit-attribute-doc.ts";

/** The interface of what a user may set. */
export function emitConfig(name: string, extendsClause: string, attributes: readonly Attribute[]): string[] {
  return [
    `export interface ${name}${extendsClause} {`,
    ...attributes
      .filter((attribute) => attribute.isInput)
      .flatMap((attribute) => [...emitAttributeDoc(attribute), `  ${emitProperty(attribute)}`]),
    "}",
  ];
}

function emitProperty({ propertyName, kind, isRequired }: Attribute): string {
  return isRequired
    ? `readonly ${propertyName}: ${kind.inputType};`
    : `readonly ${propertyName}?: ${kind.inputType} | undefined;`;
}
