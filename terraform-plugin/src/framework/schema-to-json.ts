import type { FunctionDefinition, Parameter } from "./fn.ts";
import type { IdentitySchema } from "./identity.ts";
import type { ProviderDefinition } from "./provider.ts";
import type { Attribute, Attributes } from "./schema/attribute.ts";
import type { BlockDefinition, Blocks } from "./schema/block.ts";
import type { Schema } from "./schema/schema.ts";
import { toBlockItems } from "./schema/to-block-items.ts";
import { toSchemaFlags } from "./schema/to-schema-flags.ts";

type Json = Record<string, unknown>;

/**
 * The document that `terraform providers schema -json` prints for a configuration that uses this provider alone.
 * @param address the provider's source address in full: `example.com/example/example`
 */
export function schemaToJson<S extends Schema, Client>(provider: ProviderDefinition<S, Client>, address: string): Json {
  const ofSchemas = (types: Readonly<Record<string, { schema: Schema }>> | undefined) =>
    mapValues(types, ({ schema }) => toSchema(schema));
  const content = withoutEmpty({
    provider: toSchema(provider.schema),
    resource_schemas: ofSchemas(provider.resources),
    data_source_schemas: ofSchemas(provider.dataSources),
    ephemeral_resource_schemas: ofSchemas(provider.ephemerals),
    list_resource_schemas: ofSchemas(provider.listResources),
    functions: mapValues(provider.functions, toFunction),
    action_schemas: mapValues(provider.actions, ({ schema }) => ({
      block: toBlock(schema, schema.deprecated !== undefined),
    })),
    resource_identity_schemas: mapValues(identitiesOf(provider.resources), toIdentitySchema),
  });
  return { format_version: "1.0", provider_schemas: { [address]: content } };
}

function identitiesOf(resources: Readonly<Record<string, { identity?: IdentitySchema }>> = {}) {
  return Object.fromEntries(
    Object.entries(resources).flatMap(([name, { identity }]) => (identity ? [[name, identity] as const] : [])),
  );
}

function toIdentitySchema({ version = 0, attributes }: IdentitySchema): Json {
  return {
    version,
    attributes: mapValues(attributes, ({ type, isRequired, description }) =>
      withoutEmpty({ type: type.cty, description, required_for_import: isRequired, optional_for_import: !isRequired }),
    ),
  };
}

function toSchema(schema: Schema): Json {
  return { version: schema.version ?? 0, block: toBlock(schema, schema.deprecated !== undefined) };
}

interface BlockContent {
  attributes: Attributes;
  blocks?: Blocks;
  description?: string;
}

function toBlock({ attributes, blocks, description }: BlockContent, deprecated: boolean): Json {
  return withoutEmpty({
    attributes: mapValues(attributes, toAttribute),
    block_types: mapValues(blocks, toNestedBlock),
    description,
    description_kind: "markdown",
    deprecated,
  });
}

function toNestedBlock(block: BlockDefinition): Json {
  const { minItems, maxItems } = toBlockItems(block);
  return withoutEmpty({
    nesting_mode: block.nesting,
    block: toBlock(block, block.deprecated === true),
    min_items: minItems,
    max_items: maxItems,
  });
}

function toAttribute(attribute: Attribute): Json {
  const { required, optional, computed, sensitive, writeOnly } = toSchemaFlags(attribute);
  return withoutEmpty({
    ...toType(attribute),
    description: attribute.description,
    description_kind: "markdown",
    deprecated: attribute.deprecated !== undefined,
    required,
    optional,
    computed,
    sensitive,
    write_only: writeOnly,
  });
}

function toType({ type }: Attribute): Json {
  if (!type.nested) return { type: type.cty };
  const { mode, attributes } = type.nested;
  return { nested_type: { attributes: mapValues(attributes, toAttribute), nesting_mode: mode } };
}

function toFunction(definition: FunctionDefinition): Json {
  return withoutEmpty({
    description: definition.description,
    summary: definition.summary,
    deprecation_message: definition.deprecated,
    return_type: definition.returns.cty,
    parameters: definition.parameters.map(toParameter),
    variadic_parameter: definition.variadic && toParameter(definition.variadic),
  });
}

function toParameter({ name, description, allowNull, type }: Parameter): Json {
  return withoutEmpty({ name, description, is_nullable: allowNull, type: type.cty });
}

function mapValues<T>(record: Readonly<Record<string, T>> = {}, convert: (value: T) => Json): Json {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, convert(value)]));
}

/** As Go's `omitempty` does it. */
function withoutEmpty(json: Json): Json {
  return Object.fromEntries(Object.entries(json).filter(([, value]) => !isEmpty(value)));
}

function isEmpty(value: unknown): boolean {
  if (typeof value === "object" && value !== null) return Object.keys(value).length === 0;
  return !value;
}
