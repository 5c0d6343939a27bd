// Generated from the schema of tokenry.local/tokenry/tokenry by `npm run generate`: do not edit.
import {
  ImportableResource,
  type TerraformMetaArguments,
  type TerraformProvider,
  TerraformResource,
  numberToHclTerraform,
  numberToTerraform,
  stringToHclTerraform,
  stringToTerraform,
} from "cdktf";
import type { Construct } from "constructs";

export interface TokenryUserPasswordConfig extends TerraformMetaArguments {
  /** The password. */
  readonly passwordWo: string;
  /** Raise it to set `password_wo` again. */
  readonly passwordWoVersion: number;
  /** Id of the user. */
  readonly userId: string;
}

/**
 * The password of a user. It is in no plan and no state (Terraform 1.11), and the server keeps only its hash.
 * Terraform: `tokenry_user_password`.
 */
export class TokenryUserPassword extends TerraformResource {
  static readonly tfResourceType = "tokenry_user_password";

  /**
   * Makes an import block for something that exists already.
   * @param importToId construct id of the `tokenry_user_password` that it becomes
   * @param importFromId id of the existing one, in the form that `terraform import` takes
   */
  static generateConfigForImport(
    scope: Construct,
    importToId: string,
    importFromId: string,
    provider?: TerraformProvider,
  ): ImportableResource {
    return new ImportableResource(scope, importToId, {
      terraformResourceType: "tokenry_user_password",
      importId: importFromId,
      ...(provider === undefined ? {} : { provider }),
    });
  }

  #passwordWo: string;
  #passwordWoVersion: number;
  #userId: string;

  constructor(scope: Construct, id: string, config: TokenryUserPasswordConfig) {
    super(scope, id, {
      ...config,
      terraformResourceType: "tokenry_user_password",
      terraformGeneratorMetadata: { providerName: "tokenry", providerVersionConstraint: "~> 0.1.0" },
    });
    this.#passwordWo = config.passwordWo;
    this.#passwordWoVersion = config.passwordWoVersion;
    this.#userId = config.userId;
  }

  /** Id of the user. */
  get id(): string {
    return this.getStringAttribute("id");
  }

  /** The password. */
  get passwordWo(): string {
    return this.getStringAttribute("password_wo");
  }
  set passwordWo(value: string) {
    this.#passwordWo = value;
  }
  /** What was set, not a reference. */
  get passwordWoInput(): string {
    return this.#passwordWo;
  }

  /** Raise it to set `password_wo` again. */
  get passwordWoVersion(): number {
    return this.getNumberAttribute("password_wo_version");
  }
  set passwordWoVersion(value: number) {
    this.#passwordWoVersion = value;
  }
  /** What was set, not a reference. */
  get passwordWoVersionInput(): number {
    return this.#passwordWoVersion;
  }

  /** Id of the user. */
  get userId(): string {
    return this.getStringAttribute("user_id");
  }
  set userId(value: string) {
    this.#userId = value;
  }
  /** What was set, not a reference. */
  get userIdInput(): string {
    return this.#userId;
  }

  protected override synthesizeAttributes(): { [name: string]: unknown } {
    return {
      password_wo: stringToTerraform(this.#passwordWo),
      password_wo_version: numberToTerraform(this.#passwordWoVersion),
      user_id: stringToTerraform(this.#userId),
    };
  }

  protected override synthesizeHclAttributes(): { [name: string]: unknown } {
    const attributes = {
      password_wo: { value: stringToHclTerraform(this.#passwordWo), isBlock: false, type: "simple", storageClassType: "string" },
      password_wo_version: { value: numberToHclTerraform(this.#passwordWoVersion), isBlock: false, type: "simple", storageClassType: "number" },
      user_id: { value: stringToHclTerraform(this.#userId), isBlock: false, type: "simple", storageClassType: "string" },
    };
    return Object.fromEntries(Object.entries(attributes).filter(([, attribute]) => attribute.value !== undefined));
  }
}
