import type { TokenChanges } from "../resources/types.ts";
import type { VerifiedToken } from "./verified-token.ts";

/**
 * How an answer stands to the changes that are known. `current`: no known change of the token is newer. `outdated`: one
 * is. `unknown`: the answer is from before all that is remembered.
 */
export type Standing = "current" | "outdated" | "unknown";

/**
 * Which tokens and principals have changed last, and where in the feed. The feed tells of a change once, so an answer that
 * arrives after the change it does not know of must be found out here, whether it was on its way meanwhile or came from a
 * server that lags behind.
 */
export interface ChangeMemory {
  /** `position`: that of the feed's answer. The position of each change in it is at most that. */
  note(changes: TokenChanges["changes"], position: number): void;
  /** Nothing before `position` is known; positions from before do not compare with those after. */
  reset(position: number): void;
  /** To be taken before a question is sent, for `standingOf`. */
  era(): number;
  /** `position`: what the answer is at least as new as. */
  standingOf(verified: VerifiedToken, position: number | undefined, era: number): Standing;
}

export function createChangeMemory(maxIds = 10_000): ChangeMemory {
  /** In the order of the changes, so that the first is the oldest. */
  const positions = new Map<string, number>();
  let era = 0;
  let knownAfter = 0;
  /** Of the last change of what the principals of some tenant may do: it may concern any token. */
  let tenantChangedAt = 0;

  const noteOne = (id: string, position: number): void => {
    positions.delete(id);
    positions.set(id, position);
    if (positions.size <= maxIds) return;
    const [oldest] = positions;
    if (!oldest) return;
    positions.delete(oldest[0]);
    knownAfter = oldest[1];
  };

  return {
    note: (changes, position) => {
      for (const { tokenId, principalId, tenantId } of changes) {
        if (tenantId !== undefined) tenantChangedAt = position;
        if (tokenId !== undefined) noteOne(tokenId, position);
        if (principalId !== undefined) noteOne(principalId, position);
      }
    },
    reset: (position) => {
      positions.clear();
      tenantChangedAt = 0;
      knownAfter = position;
      era += 1;
    },
    era: () => era,
    standingOf: ({ tokenId, principal }, position, askedInEra) => {
      if (position === undefined || askedInEra !== era) return "unknown";
      const changedAt = Math.max(positions.get(tokenId) ?? 0, positions.get(principal.id) ?? 0, tenantChangedAt);
      if (changedAt > position) return "outdated";
      return position >= knownAfter ? "current" : "unknown";
    },
  };
}
