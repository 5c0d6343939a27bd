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
      const { _id, ownerId, tenantId } = loaded.token;
      const actor: Actor = { id: ownerId, requestId };
      const owner = { _id: ownerId, ...(tenantId !== undefined && { tenantId }) };
      try {
        await apiTokens.remove(actor, owner, _id);
      } catch (error) {
        if ((error as { code?: unknown }).code !== "not-found") throw error;
      }
    },
  };
}
