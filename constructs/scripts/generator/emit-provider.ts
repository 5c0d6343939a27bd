import type { Attribute } from "./attribute.ts";
import { type BindingOptions, emitGeneratorMetadata } from "./binding-options.ts";
import { emitAccessors } from "./emit-accessors.ts";
import { emitConfig } from "./emit-config.ts";
import { emitDoc } from "./emit-doc.ts";
import { emitAssignments, emitFields } from "./emit-fields.ts";
import { emitFile } from "./emit-file.ts";
import { emitSynthesis } from "./emit-synthesis.ts";

export interface ProviderModel {
  readonly className: string;
  readonly description: string;
  readonly attributes: readonly Attribute[];
}

/** The file of the provider itself. */
export function emitProvider({ className, description, attributes }: ProviderModel, options: BindingOptions): string {
  const configName = `${className}Config`;
  const isConfigOptional = !attributes.some((attribute) => attribute.isRequired);
  const frameworkNames = [
    "TerraformProvider",
    "stringToTerraform",
    "stringToHclTerraform",
    ...attributes.flatMap(({ kind }) => kind.imports),
  ];
  const config = emitConfig(configName, "", attributes);
  return emitFile(options.notice, frameworkNames, [
    ...config.slice(0, -1),
    "  /** Name that tells several providers of the same kind in one stack apart. */",
    "  readonly alias?: string | undefined;",
    "}",
    "",
    ...emitDoc([description, `Terraform: \`${options.providerSource}\`.`], ""),
    `export class ${className} extends TerraformProvider {`,
    `  static readonly tfResourceType = "${options.providerName}";`,
    "",
    ...emitFields(attributes),
    "  #alias: string | undefined;",
    "",
    `  constructor(scope: Construct, id: string, config: ${configName}${isConfigOptional ? " = {}" : ""}) {`,
    "    super(scope, id, {",
    `      terraformResourceType: "${options.providerName}",`,
    `      ${emitGeneratorMetadata(options)}`,
    `      terraformProviderSource: "${options.providerSource}",`,
    "    });",
    ...emitAssignments(attributes),
    "    this.#alias = config.alias;",
    "  }",
    "",
    ...attributes.flatMap((attribute) => [...emitAccessors(attribute, "provider"), ""]),
    "  override get alias(): string | undefined {",
    "    return this.#alias;",
    "  }",
    "  override set alias(value: string | undefined) {",
    "    this.#alias = value;",
    "  }",
    "  resetAlias(): void {",
    "    this.#alias = undefined;",
    "  }",
    "  /** What was set, not a reference. */",
    "  get aliasInput(): string | undefined {",
    "    return this.#alias;",
    "  }",
    "",
    ...emitSynthesis(attributes, ["alias"]),
    "}",
  ]);
}
