import type { IResolvable, TerraformProvider } from "cdktf";
import type { Construct } from "constructs";
import type { ExistingOptions } from "./existing-options.ts";
import { ExistingRole } from "./existing-role.ts";
import { TokenryRole } from "./generated/index.ts";
import { RoleBase } from "./role-base.ts";

export interface RoleProps {
  /** 1 to 256 characters. Default: the construct id. */
  readonly name?: string | undefined;
  /** What it is for. Default: empty. */
  readonly description?: string | undefined;
  /** Actions by resource, such as `{ FLOW: ["VIEW", "EXECUTE"] }`. At least one. */
  readonly permissions: { readonly [resource: string]: string[] };
  /** Whether whoever gets access to the tenant from then on gets it. Default: false. */
  readonly isDefault?: boolean | IResolvable | undefined;
  /** Default: the stack's `TokenryProvider` that has no alias. */
  readonly provider?: TerraformProvider | undefined;
}

/** A role: what can be permitted together. `grantTo` gives it to a service account, a user or a group. */
export class Role extends RoleBase {
  /** The Terraform resource, for what this class does not offer: `dependsOn`, `lifecycle`, imports. */
  readonly resource: TokenryRole;

  /** Looks up a role by its name, which exactly one must have. */
  static fromName(scope: Construct, id: string, name: string, options: ExistingOptions = {}): ExistingRole {
    return new ExistingRole(scope, id, { name }, options);
  }

  /** Looks up a role by the identifier that the server gave it. */
  static fromId(scope: Construct, id: string, roleId: string, options: ExistingOptions = {}): ExistingRole {
    return new ExistingRole(scope, id, { id: roleId }, options);
  }

  constructor(scope: Construct, id: string, { name = id, provider, ...rest }: RoleProps) {
    super(scope, id);
    this.resource = new TokenryRole(this, "Default", {
      name,
      ...rest,
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
