// Generated from the schema of tokenry.local/tokenry/tokenry by `npm run generate`: do not edit.
import {
  ImportableResource,
  type TerraformMetaArguments,
  type TerraformProvider,
  TerraformResource,
  stringToHclTerraform,
  stringToTerraform,
} from "cdktf";
import type { Construct } from "constructs";

export interface TokenryTenantConfig extends TerraformMetaArguments {
  /** Lower case letters, digits, `_` and `-`; 63 at most. It is a part of the tenant's URLs. */
  readonly id: string;
  /** What people call it. */
  readonly name: string;
}

/**
 * A tenant: its service accounts, groups, roles and bindings are its own. The credential of the provider must be a superadmin's.
 * Terraform: `tokenry_tenant`.
 */
export class TokenryTenant extends TerraformResource {
  static readonly tfResourceType = "tokenry_tenant";

  /**
   * Makes an import block for something that exists already.
   * @param importToId construct id of the `tokenry_tenant` that it becomes
   * @param importFromId id of the existing one, in the form that `terraform import` takes
   */
  static generateConfigForImport(
    scope: Construct,
    importToId: string,
    importFromId: string,
    provider?: TerraformProvider,
  ): ImportableResource {
    return new ImportableResource(scope, importToId, {
      terraformResourceType: "tokenry_tenant",
      importId: importFromId,
      ...(provider === undefined ? {} : { provider }),
    });
  }

  #id: string;
  #name: string;

  constructor(scope: Construct, id: string, config: TokenryTenantConfig) {
    super(scope, id, {
      ...config,
      terraformResourceType: "tokenry_tenant",
      terraformGeneratorMetadata: { providerName: "tokenry", providerVersionConstraint: "~> 0.1.0" },
    });
    this.#id = config.id;
    this.#name = config.name;
  }

  /** Lower case letters, digits, `_` and `-`; 63 at most. It is a part of the tenant's URLs. */
  get id(): string {
    return this.getStringAttribute("id");
  }
  set id(value: string) {
    this.#id = value;
  }
  /** What was set, not a reference. */
  get idInput(): string {
    return this.#id;
  }

  /** What people call it. */
  get name(): string {
    return this.getStringAttribute("name");
  }
  set name(value: string) {
    this.#name = value;
  }
  /** What was set, not a reference. */
  get nameInput(): string {
    return this.#name;
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
