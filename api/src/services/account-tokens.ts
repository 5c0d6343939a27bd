import type { Schemas } from "@tokenry/spec";
import type { Authorities } from "../authority/authorities.ts";
import type { ApiToken } from "../models/api-token.ts";
import type { Principal } from "../models/principal.ts";
import type { ApiTokens, MintedToken } from "./api-tokens.ts";
import type { Actor } from "./audit.ts";
import type { Once } from "./once.ts";
import { refuseToHandMore } from "./own-token-rules.ts";
import type { RotationRequest } from "./token-rotation.ts";

/** Who asks for the text of another's token. */
interface TokenCaller {
  actor: Actor;
  /** The token of the request, if it is one. */
  token: ApiToken | undefined;
  permissions: ReadonlySet<string>;
  once?: Once;
}

/** What gives the text of a service account's token to a caller, who must not do more with it than before. */
export interface AccountTokens {
  create(caller: TokenCaller, account: Principal, request: Schemas["CreateApiTokenRequest"]): Promise<MintedToken>;
  rotate(caller: TokenCaller, account: Principal, tokenId: string, request: RotationRequest): Promise<MintedToken>;
}

export function createAccountTokens(authorities: Authorities, apiTokens: ApiTokens): AccountTokens {
  return {
    create: async ({ actor, token, permissions, once }, account, request) => {
      if (token?.allowedCidrs) {
        refuseToHandMore({ token, permissions }, (await authorities.of(account)).anywhere());
      }
      return apiTokens.create(actor, account, request, {
        callerPermissions: token?.permissions && permissions,
        once,
      });
    },
    rotate: async ({ actor, token, permissions, once }, account, tokenId, request) => {
      const rotated = await apiTokens.get(account._id, tokenId);
      const handed = (await authorities.of(account)).limitedTo(rotated.permissions);
      refuseToHandMore({ token, permissions }, handed.anywhere(), rotated._id);
      return apiTokens.rotate(actor, account._id, tokenId, request, once);
    },
  };
}
