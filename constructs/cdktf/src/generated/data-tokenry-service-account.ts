// Generated from the schema of tokenry.local/tokenry/tokenry by `npm run generate`: do not edit.
import {
  type IResolvable,
  ImportableResource,
  TerraformDataSource,
  type TerraformMetaArguments,
  type TerraformProvider,
  stringToHclTerraform,
  stringToTerraform,
} from "cdktf";
import type { Construct } from "constructs";

export interface DataTokenryServiceAccountConfig extends TerraformMetaArguments {
  /** Id of the service account. Give `id` or `name`. */
  readonly id?: string | undefined;
  /** Name of the service account. Exactly one must have it. */
  readonly name?: string | undefined;
}

/**
 * A service account that exists, found by its id or its name.
 * Terraform: `tokenry_service_account`.
 */
export class DataTokenryServiceAccount extends TerraformDataSource {
  static readonly tfResourceType = "tokenry_service_account";

  /**
   * Makes an import block for something that exists already.
   * @param importToId construct id of the `tokenry_service_account` that it becomes
   * @param importFromId id of the existing one, in the form that `terraform import` takes
   */
  static generateConfigForImport(
    scope: Construct,
    importToId: string,
    importFromId: string,
    provider?: TerraformProvider,
  ): ImportableResource {
    return new ImportableResource(scope, importToId, {
      terraformResourceType: "tokenry_service_account",
      importId: importFromId,
      ...(provider === undefined ? {} : { provider }),
    });
  }

  #id: string | undefined;
  #name: string | undefined;

  constructor(scope: Construct, id: string, config: DataTokenryServiceAccountConfig = {}) {
    super(scope, id, {
      ...config,
      terraformResourceType: "tokenry_service_account",
      terraformGeneratorMetadata: { providerName: "tokenry", providerVersionConstraint: "~> 0.1.0" },
    });
    this.#id = config.id;
    this.#name = config.name;
  }

  /** What it is for. */
  get description(): string {
    return this.getStringAttribute("description");
  }

  /** Id of the service account. Give `id` or `name`. */
  get id(): string {
    return this.getStringAttribute("id");
  }
  set id(value: string) {
    this.#id = value;
  }
  resetId(): void {
    this.#id = undefined;
  }
  /** What was set, not a reference. */
  get idInput(): string | undefined {
    return this.#id;
  }

  /** Name of the service account. Exactly one must have it. */
  get name(): string {
    return this.getStringAttribute("name");
  }
  set name(value: string) {
    this.#name = value;
  }
  resetName(): void {
    this.#name = undefined;
  }
  /** What was set, not a reference. */
  get nameInput(): string | undefined {
    return this.#name;
  }

  /** May do everything in every tenant. */
  get superAdmin(): IResolvable {
    return this.getBooleanAttribute("super_admin");
  }

  protected override synthesizeAttributes(): { [name: string]: unknown } {
    return {
      id: stringToTerraform(this.#id),
      name: stringToTerraform(this.#name),
    };
  }

  protected override synthesizeHclAttributes(): { [name: string]: unknown } {
    const attributes = {
      id: { value: stringToHclTerraform(this.#id), isBlock: false, type: "simple", storageClassType: "string" },
      name: { value: stringToHclTerraform(this.#name), isBlock: false, type: "simple", storageClassType: "string" },
    };
    return Object.fromEntries(Object.entries(attributes).filter(([, attribute]) => attribute.value !== undefined));
  }
}
