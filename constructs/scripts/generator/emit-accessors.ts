import type { Attribute } from "./attribute.ts";
import { emitAttributeDoc } from "./emit-attribute-doc.ts";
import { toPascalCase } from "./to-pascal-case.ts";

/**
 * Getter, setter, `reset…` and `…Input` of one attribute.
 * A resource's getter gives a reference; the provider has nothing to refer to, so its getter gives what was set.
 */
export function emitAccessors(attribute: Attribute, owner: "resource" | "provider"): string[] {
  const { propertyName, kind } = attribute;
  const outputType = owner === "resource" ? kind.outputType : inputType(attribute);
  const output = owner === "resource" ? toReference(attribute) : `this.#${propertyName}`;
  const getter = [
    ...emitAttributeDoc(attribute),
    `  get ${propertyName}(): ${outputType} {`,
    `    return ${output};`,
    "  }",
  ];
  return attribute.isInput ? [...getter, ...emitSetter(attribute, owner), ...emitInput(attribute)] : getter;
}

function toReference({ kind, terraformName }: Attribute): string {
  const reference = `this.${kind.getter}("${terraformName}")`;
  return kind.wrapper ? `${kind.wrapper}(${reference})` : reference;
}

function emitSetter(attribute: Attribute, owner: "resource" | "provider"): string[] {
  const { propertyName, terraformName, kind, isRequired } = attribute;
  const valueType = owner === "resource" ? kind.inputType : inputType(attribute);
  const setter = [`  set ${propertyName}(value: ${valueType}) {`, `    this.#${propertyName} = value;`, "  }"];
  const reset = [`  reset${toPascalCase(terraformName)}(): void {`, `    this.#${propertyName} = undefined;`, "  }"];
  return isRequired ? setter : [...setter, ...reset];
}

function emitInput(attribute: Attribute): string[] {
  return [
    "  /** What was set, not a reference. */",
    `  get ${attribute.propertyName}Input(): ${inputType(attribute)} {`,
    `    return this.#${attribute.propertyName};`,
    "  }",
  ];
}

function inputType({ kind, isRequired }: Attribute): string {
  return isRequired ? kind.inputType : `${kind.inputType} | undefined`;
}
