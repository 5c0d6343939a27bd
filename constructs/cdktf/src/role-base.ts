import { Construct } from "constructs";
import type { TokenryBinding } from "./generated/index.ts";
import type { Grantee, GrantOptions } from "./grantee.ts";

/** What can be granted: a role that is declared here, or one that exists already. */
export abstract class RoleBase extends Construct {
  /** Identifier given by the server, known after the apply. */
  abstract readonly id: string;
  abstract readonly name: string;

  /** The same as `grantee.grant(role)`. */
  grantTo(grantee: Grantee, options?: GrantOptions): TokenryBinding {
    return grantee.grant(this, options);
  }
}
