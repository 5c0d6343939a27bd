/** What the life of a token should be, in as few words as it takes. Times are milliseconds since 1970. */
export interface ModelToken {
  id: string;
  current: string;
  previous: { text: string; expiresAt: number; retireOn: "time" | "first-use" } | undefined;
  /** Texts that must never work again. */
  dead: string[];
  generation: number;
  isRevoked: boolean;
  enabled: boolean;
  extended: boolean;
  maxAgeMs: number | undefined;
  expiresAt: number;
  absoluteExpiresAt: number;
}

export interface ModelOwner {
  enabled: boolean;
  isDeleted: boolean;
}

/** Whether a text of the token works now; a use moves what a use moves. */
export function useModelToken(token: ModelToken, owner: ModelOwner, text: string, now: number): boolean {
  if (owner.isDeleted || !owner.enabled || token.isRevoked || !token.enabled) return false;
  if (text === token.previous?.text) return now < token.previous.expiresAt;
  if (text !== token.current || now >= token.expiresAt) return false;
  if (token.extended && token.maxAgeMs !== undefined) {
    token.expiresAt = Math.max(token.expiresAt, Math.min(now + token.maxAgeMs, token.absoluteExpiresAt));
  }
  if (token.previous?.retireOn === "first-use") retire(token);
  return true;
}

/** The status that a rotation must have. */
export function rotationStatus(token: ModelToken, owner: ModelOwner, force: boolean, now: number): number {
  if (owner.isDeleted || token.isRevoked) return 404;
  if (token.previous && now < token.previous.expiresAt && !force) return 409;
  return token.absoluteExpiresAt <= now ? 422 : 200;
}

export function rotateModelToken(
  token: ModelToken,
  text: string,
  { overlapMs, retireOn }: { overlapMs: number | undefined; retireOn: "time" | "first-use" },
  now: number,
): void {
  retire(token);
  const expiresAt = Math.min(now + (overlapMs ?? (retireOn === "first-use" ? 30 * 86_400_000 : 0)), token.expiresAt);
  if (expiresAt > now) token.previous = { text: token.current, expiresAt, retireOn };
  else token.dead.push(token.current);
  token.current = text;
  token.generation += 1;
  token.expiresAt = Math.min(now + (token.maxAgeMs ?? Number.POSITIVE_INFINITY), token.absoluteExpiresAt);
}

/** The status that a move of the expiry must have. */
export function shortenStatus(token: ModelToken, owner: ModelOwner, expiresAt: number): number {
  if (owner.isDeleted || token.isRevoked) return 404;
  return expiresAt > token.expiresAt ? 422 : 200;
}

export function shortenModelToken(token: ModelToken, expiresAt: number): void {
  token.expiresAt = expiresAt;
  token.absoluteExpiresAt = Math.min(expiresAt, token.absoluteExpiresAt);
  if (token.previous) token.previous.expiresAt = Math.min(expiresAt, token.previous.expiresAt);
}

function retire(token: ModelToken): void {
  if (token.previous) token.dead.push(token.previous.text);
  token.previous = undefined;
}
