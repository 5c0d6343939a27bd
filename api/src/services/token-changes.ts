import type { TokenChange } from "../models/change.ts";
import type { ChangeFeed } from "../verify/change-feed.ts";
import type { TokenIndex } from "../verify/token-index.ts";
import type { TokenLoader } from "../verify/token-loader.ts";

/** Tells what verifies of a change: this node at once, the others through the feed. */
export interface TokenChanges {
  /**
   * After the change is stored and before it is acknowledged. Resolves when every node will hear of it; a crash before
   * leaves the change's audit entry in its document, and whoever moves that tells of the change again.
   */
  announce(change: TokenChange): Promise<void>;
}

export function createTokenChanges(feed: ChangeFeed, index: TokenIndex, loader: TokenLoader): TokenChanges {
  const apply = (changes: readonly TokenChange[]): void => {
    index.forget(changes);
    loader.invalidate(changes);
  };
  feed.subscribe(apply, () => {
    index.clear();
    loader.invalidateAll();
  });
  return {
    announce: (change) => {
      apply([change]);
      return feed.publish([change]);
    },
  };
}
