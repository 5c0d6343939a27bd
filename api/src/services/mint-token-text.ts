import { lookupIdLength, secretLength, type TokenType, toTokenText } from "@tokenry/spec";
import { randomBase62 } from "../lib/ids.ts";

const shownOfLookupId = 6;

/** The text of a token. `prefix` is what lists show: a part of the lookup id, nothing of the secret. */
export interface MintedText {
  fullToken: string;
  lookupId: string;
  prefix: string;
}

/** A new token's text, with a lookup id of its own unless one is given. */
export function mintTokenText({
  prefix,
  type,
  lookupId = randomBase62(lookupIdLength),
}: {
  prefix: string;
  type: TokenType;
  lookupId?: string;
}): MintedText {
  const fullToken = toTokenText({ prefix, type, lookupId, secret: randomBase62(secretLength) });
  return { fullToken, lookupId, prefix: toShownPrefix(prefix, type, lookupId) };
}

/** Another text for a token: prefix, type and lookup id stay. */
export function mintNextText(token: { prefix: string; lookupId: string }): MintedText {
  return mintTokenText({ ...toTextStart(token), lookupId: token.lookupId });
}

/** What the texts of a token begin with. */
export function toTextStart(token: { prefix: string }): { prefix: string; type: TokenType } {
  const [prefix = "", type] = token.prefix.split("_");
  return { prefix, type: type === "pat" ? "pat" : "sat" };
}

export const toShownPrefix = (prefix: string, type: TokenType, lookupId: string): string =>
  `${prefix}_${type}_${lookupId.slice(0, shownOfLookupId)}`;
