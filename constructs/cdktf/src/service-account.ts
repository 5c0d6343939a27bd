import type { IResolvable, TerraformProvider } from "cdktf";
import type { Construct } from "constructs";
import type { ExistingOptions } from "./existing-options.ts";
import { ExistingServiceAccount } from "./existing-service-account.ts";
import { TokenryServiceAccount } from "./generated/index.ts";
import { nameProblem } from "./name-problem.ts";
import { ServiceAccountBase } from "./service-account-base.ts";
import { validateValue } from "./validate-value.ts";

export interface ServiceAccountProps {
  /** Lower case letters and digits, in parts joined by single hyphens; 1 to 63 characters. Default: the construct id. */
  readonly name?: string | undefined;
  /** What the service account is for. Default: empty. */
  readonly description?: string | undefined;
  /** Whether it may do everything in every tenant. Default: false. */
  readonly superAdmin?: boolean | IResolvable | undefined;
  /** Default: the stack's `TokenryProvider` that has no alias. */
  readonly provider?: TerraformProvider | undefined;
}

/**
 * A service account: an identity for a program, which API tokens belong to.
 * A name that the server would refuse fails the synthesis.
 */
export class ServiceAccount extends ServiceAccountBase {
  /** The Terraform resource, for what this class does not offer: `dependsOn`, `lifecycle`, imports. */
  readonly resource: TokenryServiceAccount;
  override readonly provider: TerraformProvider | undefined;

  /** Looks up a service account by the identifier that the server gave it. */
  static fromId(
    scope: Construct,
    id: string,
    serviceAccountId: string,
    options: ExistingOptions = {},
  ): ExistingServiceAccount {
    return new ExistingServiceAccount(scope, id, { id: serviceAccountId }, options);
  }

  /** Looks up a service account by its name, which exactly one must have. */
  static fromName(scope: Construct, id: string, name: string, options: ExistingOptions = {}): ExistingServiceAccount {
    return new ExistingServiceAccount(scope, id, { name }, options);
  }

  constructor(scope: Construct, id: string, props: ServiceAccountProps = {}) {
    super(scope, id);
    const { name = id, description, superAdmin, provider } = props;
    validateValue(this, "name", name, nameProblem);
    this.provider = provider;
    // The framework leaves the id "Default" out of the address: tokenry_service_account.ci.
    this.resource = new TokenryServiceAccount(this, "Default", {
      name,
      description,
      superAdmin,
      ...(provider === undefined ? {} : { provider }),
    });
  }

  override get id(): string {
    return this.resource.id;
  }

  override get name(): string {
    return this.resource.name;
  }

  override get description(): string {
    return this.resource.description;
  }

  override get superAdmin(): IResolvable {
    return this.resource.superAdmin;
  }
}
