// Generated from the schema of tokenry.local/tokenry/tokenry by `npm run generate`: do not edit.
import {
  Fn,
  type IResolvable,
  ImportableResource,
  TerraformDataSource,
  type TerraformMetaArguments,
  type TerraformProvider,
  stringToHclTerraform,
  stringToTerraform,
} from "cdktf";
import type { Construct } from "constructs";

export interface DataTokenryUserConfig extends TerraformMetaArguments {
  /** E-mail address of the user. */
  readonly email?: string | undefined;
  /** Id of the user. Give `id` or `email`. */
  readonly id?: string | undefined;
}

/**
 * A user that exists, found by its id or its email.
 * Terraform: `tokenry_user`.
 */
export class DataTokenryUser extends TerraformDataSource {
  static readonly tfResourceType = "tokenry_user";

  /**
   * Makes an import block for something that exists already.
   * @param importToId construct id of the `tokenry_user` that it becomes
   * @param importFromId id of the existing one, in the form that `terraform import` takes
   */
  static generateConfigForImport(
    scope: Construct,
    importToId: string,
    importFromId: string,
    provider?: TerraformProvider,
  ): ImportableResource {
    return new ImportableResource(scope, importToId, {
      terraformResourceType: "tokenry_user",
      importId: importFromId,
      ...(provider === undefined ? {} : { provider }),
    });
  }

  #email: string | undefined;
  #id: string | undefined;

  constructor(scope: Construct, id: string, config: DataTokenryUserConfig = {}) {
    super(scope, id, {
      ...config,
      terraformResourceType: "tokenry_user",
      terraformGeneratorMetadata: { providerName: "tokenry", providerVersionConstraint: "~> 0.1.0" },
    });
    this.#email = config.email;
    this.#id = config.id;
  }

  /** E-mail address of the user. */
  get email(): string {
    return this.getStringAttribute("email");
  }
  set email(value: string) {
    this.#email = value;
  }
  resetEmail(): void {
    this.#email = undefined;
  }
  /** What was set, not a reference. */
  get emailInput(): string | undefined {
    return this.#email;
  }

  /** First name. */
  get firstName(): string {
    return this.getStringAttribute("first_name");
  }

  /** Id of the user. Give `id` or `email`. */
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

  /** Last name. */
  get lastName(): string {
    return this.getStringAttribute("last_name");
  }

  /** May do everything in every tenant. */
  get superAdmin(): IResolvable {
    return this.getBooleanAttribute("super_admin");
  }

  /** Ids of the tenants that the user has access to. */
  get tenants(): string[] {
    return Fn.tolist(this.getListAttribute("tenants"));
  }

  protected override synthesizeAttributes(): { [name: string]: unknown } {
    return {
      email: stringToTerraform(this.#email),
      id: stringToTerraform(this.#id),
    };
  }

  protected override synthesizeHclAttributes(): { [name: string]: unknown } {
    const attributes = {
      email: { value: stringToHclTerraform(this.#email), isBlock: false, type: "simple", storageClassType: "string" },
      id: { value: stringToHclTerraform(this.#id), isBlock: false, type: "simple", storageClassType: "string" },
    };
    return Object.fromEntries(Object.entries(attributes).filter(([, attribute]) => attribute.value !== undefined));
  }
}
