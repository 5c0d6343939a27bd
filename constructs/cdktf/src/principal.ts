import { Grantee } from "./grantee.ts";

/** Who can call the server, and be a member of groups: a service account, a user. */
export abstract class Principal extends Grantee {
  protected override readonly bindingArgument = "principalId";
}
