import {
  type Attribute,
  computed,
  optional,
  optionalComputed,
  type ProviderDefinition,
  provider,
  required,
  type Schema,
  t,
} from "@tokenry/terraform-plugin";
import type { AttributeJson, BlockJson, ProviderSchemaJson } from "../../scripts/generator/schema-json.ts";

const types: Readonly<Record<string, (typeof t)["string"] | (typeof t)["bool"]>> = { string: t.string, bool: t.bool };

/** A provider that has the schema and no server: enough for terraform to validate and to plan what does not exist yet. */
export function schemaOnlyProvider(json: ProviderSchemaJson): ProviderDefinition {
  const notCalled = (): never => {
    throw new Error("a schema-only provider cannot apply or read");
  };
  const resources = mapBlocks(json.resource_schemas, (schema) => ({
    schema,
    create: notCalled,
    read: notCalled,
    delete: notCalled,
  }));
  const dataSources = mapBlocks(json.data_source_schemas, (schema) => ({ schema, read: notCalled }));
  return provider<Schema, unknown>({
    schema: toSchema(json.provider?.block ?? {}),
    configure: () => ({}),
    resources,
    dataSources,
  });
}

function mapBlocks<T>(
  schemas: ProviderSchemaJson["resource_schemas"] = {},
  convert: (schema: Schema) => T,
): Record<string, T> {
  return Object.fromEntries(Object.entries(schemas).map(([name, { block }]) => [name, convert(toSchema(block))]));
}

function toSchema({ attributes = {} }: BlockJson): Schema {
  return {
    attributes: Object.fromEntries(Object.entries(attributes).map(([name, json]) => [name, toAttribute(json)])),
  };
}

function toAttribute(json: AttributeJson): Attribute {
  const type = types[String(json.type)];
  if (type === undefined) {
    throw new Error(`no test provider for the type ${JSON.stringify(json.type)} yet`);
  }
  const options = { sensitive: json.sensitive === true };
  if (json.required === true) {
    return required(type, options);
  }
  if (json.optional === true) {
    return json.computed === true ? optionalComputed(type, options) : optional(type, options);
  }
  return computed(type, options);
}
