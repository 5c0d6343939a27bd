import type { TerraformProvider } from "cdktf";
import type { Construct } from "constructs";
import { ExistingGroup } from "./existing-group.ts";
import type { ExistingOptions } from "./existing-options.ts";
import { TokenryGroup } from "./generated/index.ts";
import { GroupBase } from "./group-base.ts";

export interface GroupProps {
  /** Default: the construct id. */
  readonly name?: string | undefined;
  /** What it is for. Default: empty. */
  readonly description?: string | undefined;
  /** Default: the stack's `TokenryProvider` that has no alias. */
  readonly provider?: TerraformProvider | undefined;
}

/** A group: its members have the roles that it is granted. */
export class Group extends GroupBase {
  /** The Terraform resource, for what this class does not offer: `dependsOn`, `lifecycle`, imports. */
  readonly resource: TokenryGroup;
  override readonly provider: TerraformProvider | undefined;

  /** Looks up a group by its name, which exactly one must have. */
  static fromName(scope: Construct, id: string, name: string, options: ExistingOptions = {}): ExistingGroup {
    return new ExistingGroup(scope, id, { name }, options);
  }

  /** Looks up a group by the identifier that the server gave it. */
  static fromId(scope: Construct, id: string, groupId: string, options: ExistingOptions = {}): ExistingGroup {
    return new ExistingGroup(scope, id, { id: groupId }, options);
  }

  constructor(scope: Construct, id: string, { name = id, description, provider }: GroupProps = {}) {
    super(scope, id);
    this.provider = provider;
    this.resource = new TokenryGroup(this, "Default", {
      name,
      description,
      ...(provider === undefined ? {} : { provider }),
    });
  }

  override get id(): string {
    return this.resource.id;
  }

  override get name(): string {
    return this.resource.name;
  }
}
