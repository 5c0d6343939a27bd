import type { Attribute } from "./attribute.ts";
import { type AttributeKind, attributeKinds, objects } from "./attribute-kind.ts";
import type { AttributeJson, BlockJson } from "./schema-json.ts";
import { toCamelCase } from "./to-camel-case.ts";

/**
 * Reads the attributes of a block, in the order of their names.
 * Throws for what the bindings cannot express: nested blocks, nested objects that can be set, and names in `reservedNames`.
 */
export function toAttributes(owner: string, block: BlockJson, reservedNames: ReadonlySet<string>): Attribute[] {
  const [nestedBlock] = Object.keys(block.block_types ?? {});
  if (nestedBlock !== undefined) {
    throw new Error(
      `${owner}.${nestedBlock} is a nested block: the generator of constructs has only attributes so far`,
    );
  }
  return Object.entries(block.attributes ?? {})
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([name, attribute]) => toAttribute(`${owner}.${name}`, name, attribute, reservedNames));
}

function toAttribute(
  path: string,
  terraformName: string,
  json: AttributeJson,
  reserved: ReadonlySet<string>,
): Attribute {
  const kind = toKind(json);
  if (kind === undefined) {
    const type = JSON.stringify(json.type ?? json.nested_type);
    throw new Error(
      `${path} has the type ${type}, which the generator of constructs does not know: see attribute-kind.ts`,
    );
  }
  const propertyName = toCamelCase(terraformName);
  if (reserved.has(propertyName)) {
    throw new Error(
      `${path} would hide the member ${propertyName} of the framework's base class: give it another name`,
    );
  }
  return {
    terraformName,
    propertyName,
    kind,
    isInput: json.required === true || json.optional === true,
    isRequired: json.required === true,
    isSensitive: json.sensitive === true,
    isDeprecated: json.deprecated === true,
    description: json.description ?? "",
  };
}

function toKind({ type, nested_type: nested, required, optional }: AttributeJson): AttributeKind | undefined {
  if (nested === undefined) return attributeKinds[JSON.stringify(type)];
  return nested.nesting_mode === "list" && !required && !optional ? objects : undefined;
}
