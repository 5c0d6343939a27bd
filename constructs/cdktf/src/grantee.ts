import { type TerraformProvider, Token } from "cdktf";
import { Construct } from "constructs";
import { TokenryBinding } from "./generated/index.ts";
import type { RoleBase } from "./role-base.ts";
import { toChildId } from "./to-child-id.ts";

export interface GrantOptions {
  /** Where the role holds: this namespace and those below it. Default: the whole tenant. */
  readonly namespace?: string | undefined;
}

/** Who can be granted a role: a service account, a user, a group. */
export abstract class Grantee extends Construct {
  /** Identifier given by the server, known after the apply. */
  abstract readonly id: string;
  /** Provider that it was made with; undefined: the stack's default one. */
  abstract readonly provider: TerraformProvider | undefined;
  /** The argument of a binding that names it. */
  protected abstract readonly bindingArgument: "principalId" | "groupId";

  /** Gives it a role, in the whole tenant or in one namespace. The binding is made with its provider. Twice the same is an error. */
  grant(role: RoleBase, { namespace }: GrantOptions = {}): TokenryBinding {
    const { provider } = this;
    return new TokenryBinding(this, toGrantId(role, namespace), {
      [this.bindingArgument]: this.id,
      roleId: role.id,
      namespace,
      ...(provider === undefined ? {} : { provider }),
    });
  }
}

function toGrantId(role: RoleBase, namespace: string | undefined): string {
  const where = Token.isUnresolved(namespace) ? "namespace" : namespace;
  return [toChildId("grant", role), ...(where === undefined ? [] : ["in", where])].join("-");
}
