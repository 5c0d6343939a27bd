import type { IResolvable, TerraformProvider } from "cdktf";
import type { Construct } from "constructs";
import type { ExistingOptions } from "./existing-options.ts";
import { ExistingUser } from "./existing-user.ts";
import { TokenryUser } from "./generated/index.ts";
import { UserBase } from "./user-base.ts";

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
export class User extends UserBase {
  /** The Terraform resource, for what this class does not offer: `dependsOn`, `lifecycle`, imports. */
  readonly resource: TokenryUser;
  override readonly provider: TerraformProvider | undefined;

  /** Looks up a user by the e-mail address. */
  static fromEmail(scope: Construct, id: string, email: string, options: ExistingOptions = {}): ExistingUser {
    return new ExistingUser(scope, id, { email }, options);
  }

  /** Looks up a user by the identifier that the server gave it. */
  static fromId(scope: Construct, id: string, userId: string, options: ExistingOptions = {}): ExistingUser {
    return new ExistingUser(scope, id, { id: userId }, options);
  }

  constructor(scope: Construct, id: string, { provider, ...rest }: UserProps) {
    super(scope, id);
    this.provider = provider;
    this.resource = new TokenryUser(this, "Default", { ...rest, ...(provider === undefined ? {} : { provider }) });
  }

  override get id(): string {
    return this.resource.id;
  }

  override get email(): string {
    return this.resource.email;
  }
}
