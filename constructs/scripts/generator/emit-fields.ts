import type { Attribute } from "./attribute.ts";

export function emitFields(attributes: readonly Attribute[]): string[] {
  return attributes
    .filter((attribute) => attribute.isInput)
    .map(({ propertyName, kind, isRequired }) =>
      isRequired ? `  #${propertyName}: ${kind.inputType};` : `  #${propertyName}: ${kind.inputType} | undefined;`,
    );
}

export function emitAssignments(attributes: readonly Attribute[]): string[] {
  return attributes
    .filter((attribute) => attribute.isInput)
    .map(({ propertyName }) => `    this.#${propertyName} = config.${propertyName};`);
}
