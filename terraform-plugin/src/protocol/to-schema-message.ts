import type { CtyType } from "../cty/cty-type.ts";
import type { FunctionDefinition, Parameter } from "../framework/fn.ts";
import type { Attribute, Attributes } from "../framework/schema/attribute.ts";
import type { Blocks } from "../framework/schema/block.ts";
import type { Schema } from "../framework/schema/schema.ts";
import { toBlockItems } from "../framework/schema/to-block-items.ts";
import { toSchemaFlags } from "../framework/schema/to-schema-flags.ts";
import type { FunctionMessage, ParameterMessage } from "./messages/function.ts";
import {
  type AttributeMessage,
  type NestedBlockMessage,
  NestingMode,
  type SchemaMessage,
  StringKind,
} from "./messages/schema.ts";
import type { MessageOf } from "./protobuf/message-type.ts";

export function toSchemaMessage(schema: Schema): MessageOf<typeof SchemaMessage> {
  const version = schema.version ?? 0;
  return {
    version,
    block: {
      version,
      attributes: toAttributes(schema.attributes),
      blockTypes: toBlocks(schema.blocks),
      description: schema.description,
      descriptionKind: StringKind.markdown,
      deprecated: schema.deprecated !== undefined,
    },
  };
}

export function toFunctionMessage(definition: FunctionDefinition): MessageOf<typeof FunctionMessage> {
  return {
    parameters: definition.parameters.map(toParameter),
    variadicParameter: definition.variadic && toParameter(definition.variadic),
    return: { type: toTypeBytes(definition.returns.cty) },
    summary: definition.summary,
    description: definition.description,
    descriptionKind: StringKind.markdown,
    deprecationMessage: definition.deprecated,
  };
}

function toAttributes(attributes: Attributes): AttributeMessage[] {
  return Object.entries(attributes).map(([name, attribute]) => ({
    name,
    ...toType(attribute),
    ...toSchemaFlags(attribute),
    description: attribute.description,
    descriptionKind: StringKind.markdown,
    deprecated: attribute.deprecated !== undefined,
  }));
}

function toType({ type }: Attribute): AttributeMessage {
  if (!type.nested) return { type: toTypeBytes(type.cty) };
  const { mode, attributes } = type.nested;
  return { nestedType: { nesting: NestingMode[mode], attributes: toAttributes(attributes) } };
}

function toBlocks(blocks: Blocks = {}): NestedBlockMessage[] {
  return Object.entries(blocks).map(([typeName, block]) => ({
    typeName,
    nesting: NestingMode[block.nesting],
    ...toBlockItems(block),
    block: {
      attributes: toAttributes(block.attributes),
      blockTypes: toBlocks(block.blocks),
      description: block.description,
      descriptionKind: StringKind.markdown,
      deprecated: block.deprecated,
    },
  }));
}

function toParameter(parameter: Parameter): MessageOf<typeof ParameterMessage> {
  return {
    name: parameter.name,
    type: toTypeBytes(parameter.type.cty),
    allowNullValue: parameter.allowNull,
    description: parameter.description,
    descriptionKind: StringKind.markdown,
  };
}

function toTypeBytes(type: CtyType): Uint8Array {
  return Buffer.from(JSON.stringify(type));
}
