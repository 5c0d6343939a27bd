import type { IResolvable, TerraformProvider } from "cdktf";
import type { Construct } from "constructs";
import type { ExistingOptions } from "./existing-options.ts";
import { DataTokenryServiceAccount } from "./generated/index.ts";
import { nameProblem } from "./name-problem.ts";
import { ServiceAccountBase } from "./service-account-base.ts";
import { validateValue } from "./validate-value.ts";

/** A service account that is managed elsewhere. Made by `ServiceAccount.fromId` and `ServiceAccount.fromName`. */
export class ExistingServiceAccount extends ServiceAccountBase {
  /** The Terraform data source that reads it. */
  readonly dataSource: DataTokenryServiceAccount;
  override readonly provider: TerraformProvider | undefined;

  constructor(
    scope: Construct,
    id: string,
    lookup: { readonly id: string } | { readonly name: string },
    { provider }: ExistingOptions = {},
  ) {
    super(scope, id);
    if ("name" in lookup) {
      validateValue(this, "name", lookup.name, nameProblem);
    }
    this.provider = provider;
    this.dataSource = new DataTokenryServiceAccount(this, "Default", {
      ...lookup,
      ...(provider === undefined ? {} : { provider }),
    });
  }

  override get id(): string {
    return this.dataSource.id;
  }

  override get name(): string {
    return this.dataSource.name;
  }

  override get description(): string {
    return this.dataSource.description;
  }

  override get superAdmin(): IResolvable {
    return this.dataSource.superAdmin;
  }
}
