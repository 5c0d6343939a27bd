import type { IResolvable, TerraformProvider } from "cdktf";
import type { Construct } from "constructs";
import { TokenryUser, TokenryUserPassword } from "./generated/index.ts";
import { Principal } from "./principal.ts";
import { type BroughtText, validateBroughtText } from "./token-text-way.ts";

export interface UserProps {
  readonly email: string;
  readonly firstName?: string | undefined;
  readonly lastName?: string | undefined;
  /** Whether the user may do everything in every tenant. Default: false. */
  readonly superAdmin?: boolean | IResolvable | undefined;
  /** Ids of the tenants that the user has access to. Default: that of the provider. */
  readonly tenants?: string[] | undefined;
  /** Default: the stack's `TokenryProvider` that has no alias. */
  readonly provider?: TerraformProvider | undefined;
}

/** A person who logs in with an e-mail address. */
export class User extends Principal {
  /** The Terraform resource, for what this class does not offer: `dependsOn`, `lifecycle`, imports. */
  readonly resource: TokenryUser;
  override readonly provider: TerraformProvider | undefined;

  constructor(scope: Construct, id: string, { provider, ...rest }: UserProps) {
    super(scope, id);
    this.provider = provider;
    this.resource = new TokenryUser(this, "Default", { ...rest, ...(provider === undefined ? {} : { provider }) });
  }

  override get id(): string {
    return this.resource.id;
  }

  get email(): string {
    return this.resource.email;
  }

  /** Sets the password, which no plan and no state holds. `text` is a reference, such as to an ephemeral variable. */
  setPassword(password: BroughtText): TokenryUserPassword {
    const { provider } = this;
    validateBroughtText(this, "password", password);
    return new TokenryUserPassword(this, "password", {
      userId: this.id,
      passwordWo: password.text,
      passwordWoVersion: password.version,
      ...(provider === undefined ? {} : { provider }),
    });
  }
}
