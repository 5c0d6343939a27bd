import type { TokenLoader } from "../verify/token-loader.ts";
import type { ApiTokens } from "./api-tokens.ts";
import type { Actor } from "./audit.ts";

/** What whoever holds a token's text may do with it, without another credential. */
export interface TokenHolders {
  /** Ends the token if there is one with this text, old or new, whatever its state. Tells nothing. */
  revoke(requestId: string, text: string): Promise<void>;
}

export function createTokenHolders(loader: TokenLoader, apiTokens: ApiTokens): TokenHolders {
  return {
    revoke: async (requestId, text) => {
      const loaded = await loader.load(text);
      if (!loaded) return;
      const actor: Actor = { id: loaded.token.ownerId, requestId };
      try {
        await apiTokens.remove(actor, loaded.token.ownerId, loaded.token._id);
      } catch (error) {
        if ((error as { code?: unknown }).code !== "not-found") throw error;
      }
    },
  };
}
