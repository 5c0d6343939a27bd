import type { Construct } from "constructs";
import type { ExistingOptions } from "./existing-options.ts";
import { DataTokenryRole } from "./generated/index.ts";
import { RoleBase } from "./role-base.ts";

/** A role that is managed elsewhere, or comes with the tenant. Made by `Role.fromId` and `Role.fromName`. */
export class ExistingRole extends RoleBase {
  /** The Terraform data source that reads it. */
  readonly dataSource: DataTokenryRole;

  constructor(
    scope: Construct,
    id: string,
    lookup: { readonly id: string } | { readonly name: string },
    { provider }: ExistingOptions = {},
  ) {
    super(scope, id);
    this.dataSource = new DataTokenryRole(this, "Default", {
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
}
