import type { IResolvable, TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { ApiToken, type ApiTokenSettings } from "./api-token.ts";

/** What API tokens can be added to: a service account that is declared here, or one that exists already. */
export abstract class ServiceAccountBase extends Construct {
  /** Identifier given by the server, known after the apply. */
  abstract readonly id: string;
  abstract readonly name: string;
  abstract readonly description: string;
  abstract readonly superAdmin: IResolvable;
  /** Provider that it was made with; undefined: the stack's default one. */
  abstract readonly provider: TerraformProvider | undefined;

  /**
   * Declares an API token of this service account.
   * @param id construct id, and the token's name if `props.name` gives no other
   * @param props must say where the token's text goes: `recipient`, `secret` or `storeTokenInState`
   */
  addApiToken(id: string, props: ApiTokenSettings): ApiToken {
    return new ApiToken(this, id, { ...props, serviceAccount: this });
  }
}
