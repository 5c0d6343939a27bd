import type { Attribute } from "./attribute.ts";
import { type BindingOptions, emitGeneratorMetadata } from "./binding-options.ts";
import { emitAccessors } from "./emit-accessors.ts";
import { emitConfig } from "./emit-config.ts";
import { emitDoc } from "./emit-doc.ts";
import { emitAssignments, emitFields } from "./emit-fields.ts";
import { emitFile } from "./emit-file.ts";
import { emitSynthesis } from "./emit-synthesis.ts";

export interface ResourceModel {
  readonly className: string;
  readonly terraformType: string;
  readonly baseClass: "TerraformResource" | "TerraformDataSource";
  readonly description: string;
  readonly attributes: readonly Attribute[];
}

/** The file of one resource or data source. */
export function emitResource(model: ResourceModel, options: BindingOptions): string {
  const { className, terraformType, baseClass, attributes } = model;
  const configName = `${className}Config`;
  const isConfigOptional = !attributes.some((attribute) => attribute.isRequired);
  const frameworkNames = [
    baseClass,
    "ImportableResource",
    "type TerraformMetaArguments",
    "type TerraformProvider",
    ...attributes.flatMap(({ kind, isInput }) => (isInput ? kind.imports : kind.imports.filter(isForAccessors))),
  ];
  return emitFile(options.notice, frameworkNames, [
    ...emitConfig(configName, " extends TerraformMetaArguments", attributes),
    "",
    ...emitDoc([model.description, `Terraform: \`${terraformType}\`.`], ""),
    `export class ${className} extends ${baseClass} {`,
    `  static readonly tfResourceType = "${terraformType}";`,
    "",
    ...emitImport(model),
    "",
    ...emitFields(attributes),
    "",
    `  constructor(scope: Construct, id: string, config: ${configName}${isConfigOptional ? " = {}" : ""}) {`,
    "    super(scope, id, {",
    "      ...config,",
    `      terraformResourceType: "${terraformType}",`,
    `      ${emitGeneratorMetadata(options)}`,
    "    });",
    ...emitAssignments(attributes),
    "  }",
    "",
    ...attributes.flatMap((attribute) => [...emitAccessors(attribute, "resource"), ""]),
    ...emitSynthesis(attributes),
    "}",
  ]);
}

/** What the accessor of a computed attribute needs: types, and the wrapper of a set. */
function isForAccessors(name: string): boolean {
  return name.startsWith("type ") || name === "Fn";
}

function emitImport({ terraformType }: ResourceModel): string[] {
  return [
    "  /**",
    "   * Makes an import block for something that exists already.",
    `   * @param importToId construct id of the \`${terraformType}\` that it becomes`,
    "   * @param importFromId id of the existing one, in the form that `terraform import` takes",
    "   */",
    "  static generateConfigForImport(",
    "    scope: Construct,",
    "    importToId: string,",
    "    importFromId: string,",
    "    provider?: TerraformProvider,",
    "  ): ImportableResource {",
    "    return new ImportableResource(scope, importToId, {",
    `      terraformResourceType: "${terraformType}",`,
    "      importId: importFromId,",
    "      ...(provider === undefined ? {} : { provider }),",
    "    });",
    "  }",
  ];
}
