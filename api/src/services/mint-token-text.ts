import { lookupIdLength, secretLength, type TokenType, toTokenText } from "@tokenry/spec";
import { randomBase62 } from "../lib/ids.ts";

const tokenPrefix = "tkr";
const shownOfLookupId = 6;

/** A new token's text. `prefix` is what lists show of it: a part of the lookup id, nothing of the secret. */
export function mintTokenText(type: TokenType): { fullToken: string; lookupId: string; prefix: string } {
  const lookupId = randomBase62(lookupIdLength);
  const secret = randomBase62(secretLength);
  return {
    fullToken: toTokenText({ prefix: tokenPrefix, type, lookupId, secret }),
    lookupId,
    prefix: `${tokenPrefix}_${type}_${lookupId.slice(0, shownOfLookupId)}`,
  };
}
