import type { TerraformProvider } from "cdktf";
import type { Construct } from "constructs";
import type { ExistingOptions } from "./existing-options.ts";
import { DataTokenryGroup } from "./generated/index.ts";
import { GroupBase } from "./group-base.ts";

/** A group that is managed elsewhere. Made by `Group.fromId` and `Group.fromName`. */
export class ExistingGroup extends GroupBase {
  /** The Terraform data source that reads it. */
  readonly dataSource: DataTokenryGroup;
  override readonly provider: TerraformProvider | undefined;

  constructor(
    scope: Construct,
    id: string,
    lookup: { readonly id: string } | { readonly name: string },
    { provider }: ExistingOptions = {},
  ) {
    super(scope, id);
    this.provider = provider;
    this.dataSource = new DataTokenryGroup(this, "Default", {
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
