import type { TerraformProvider } from "cdktf";
import type { Construct } from "constructs";
import type { ExistingOptions } from "./existing-options.ts";
import { DataTokenryUser } from "./generated/index.ts";
import { UserBase } from "./user-base.ts";

/** A user who is managed elsewhere. Made by `User.fromId` and `User.fromEmail`. */
export class ExistingUser extends UserBase {
  /** The Terraform data source that reads it. */
  readonly dataSource: DataTokenryUser;
  override readonly provider: TerraformProvider | undefined;

  constructor(
    scope: Construct,
    id: string,
    lookup: { readonly id: string } | { readonly email: string },
    { provider }: ExistingOptions = {},
  ) {
    super(scope, id);
    this.provider = provider;
    this.dataSource = new DataTokenryUser(this, "Default", {
      ...lookup,
      ...(provider === undefined ? {} : { provider }),
    });
  }

  override get id(): string {
    return this.dataSource.id;
  }

  override get email(): string {
    return this.dataSource.email;
  }
}
