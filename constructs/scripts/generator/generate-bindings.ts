import type { BindingOptions } from "./binding-options.ts";
import { emitProvider } from "./emit-provider.ts";
import { emitResource, type ResourceModel } from "./emit-resource.ts";
import { reservedNames } from "./reserved-names.ts";
import type { SchemaEntryJson, SchemaJson } from "./schema-json.ts";
import { toAttributes } from "./to-attributes.ts";
import { toPascalCase } from "./to-pascal-case.ts";

/**
 * Makes the L1 classes of one provider.
 * @param schema document of `terraform providers schema -json`
 * @param providerVersion version of the provider that the document describes; its patch releases fit too
 * @returns file name -> text, `index.ts` included
 */
export function generateBindings(
  schema: SchemaJson,
  providerSource: string,
  providerVersion: string,
): Map<string, string> {
  const provider = schema.provider_schemas[providerSource];
  if (provider === undefined) {
    const found = Object.keys(schema.provider_schemas).join(", ");
    throw new Error(`the schema has no provider ${providerSource}: it has ${found}`);
  }
  const providerName = providerSource.split("/").at(-1)!;
  const options: BindingOptions = {
    providerName,
    providerSource,
    versionConstraint: toPatchConstraint(providerVersion),
    notice: `Generated from the schema of ${providerSource} by \`npm run generate\`: do not edit.`,
  };
  const reserved = reservedNames();

  const files = new Map<string, string>();
  const models = [
    ...toModels(provider.resource_schemas, "TerraformResource", "", reserved),
    ...toModels(provider.data_source_schemas, "TerraformDataSource", "data_", reserved),
  ];
  for (const model of models) {
    files.set(toFileName(model.className), emitResource(model, options));
  }
  const className = `${toPascalCase(providerName)}Provider`;
  const block = provider.provider?.block ?? {};
  const attributes = toAttributes(providerName, block, reserved);
  files.set(
    toFileName(className),
    emitProvider({ className, description: block.description ?? "", attributes }, options),
  );
  files.set("index.ts", emitIndex(options.notice, [...files.keys()]));
  return files;
}

function toModels(
  schemas: Readonly<Record<string, SchemaEntryJson>> | undefined,
  baseClass: ResourceModel["baseClass"],
  prefix: string,
  reserved: ReadonlySet<string>,
): ResourceModel[] {
  return Object.entries(schemas ?? {}).map(([terraformType, { block }]) => ({
    className: toPascalCase(prefix + terraformType),
    terraformType,
    baseClass,
    description: block.description ?? "",
    attributes: toAttributes(terraformType, block, reserved),
  }));
}

/** `0.1.3` -> `~> 0.1.3`: a later minor version of the provider may have another schema. */
function toPatchConstraint(version: string): string {
  return `~> ${version}`;
}

/** `TokenryServiceAccount` -> `tokenry-service-account.ts`. */
function toFileName(className: string): string {
  return `${className.replace(/(?<=[a-z0-9])(?=[A-Z])/g, "-").toLowerCase()}.ts`;
}

function emitIndex(notice: string, fileNames: readonly string[]): string {
  const lines = [...fileNames].sort().map((fileName) => `export * from "./${fileName}";`);
  return `${[`// ${notice}`, ...lines].join("\n")}\n`;
}
