/** The part of the document of `terraform providers schema -json` that bindings are made from. */
export interface SchemaJson {
  readonly provider_schemas: Readonly<Record<string, ProviderSchemaJson>>;
}

export interface ProviderSchemaJson {
  readonly provider?: SchemaEntryJson;
  readonly resource_schemas?: Readonly<Record<string, SchemaEntryJson>>;
  readonly data_source_schemas?: Readonly<Record<string, SchemaEntryJson>>;
}

export interface SchemaEntryJson {
  readonly block: BlockJson;
}

export interface BlockJson {
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly attributes?: Readonly<Record<string, AttributeJson>>;
  readonly block_types?: Readonly<Record<string, unknown>>;
}

export interface AttributeJson {
  /** `"string"`, or a collection such as `["list", "string"]`. */
  readonly type?: unknown;
  readonly nested_type?: { readonly nesting_mode: string };
  readonly description?: string;
  readonly required?: boolean;
  readonly optional?: boolean;
  readonly computed?: boolean;
  readonly sensitive?: boolean;
  readonly deprecated?: boolean;
}
