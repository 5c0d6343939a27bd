import type { IResolvable } from "cdktf";
import { ApiToken, type ApiTokenSettings } from "./api-token.ts";
import { Principal } from "./principal.ts";

/** What API tokens can be added to: a service account that is declared here, or one that exists already. */
export abstract class ServiceAccountBase extends Principal {
  abstract readonly name: string;
  abstract readonly description: string;
  abstract readonly superAdmin: IResolvable;

  /**
   * Declares an API token of this service account.
   * @param id construct id, and the token's name if `props.name` gives no other
   * @param props must say where the token's text goes: `recipient`, `secret` or `storeTokenInState`
   */
  addApiToken(id: string, props: ApiTokenSettings): ApiToken {
    return new ApiToken(this, id, { ...props, serviceAccount: this });
  }
}
