import { lookupIdLength, secretLength, type TokenType, toTokenText } from "@tokenry/spec";
import { randomBase62 } from "../lib/ids.ts";

const shownOfLookupId = 6;

/**
 * A new token's text, with a lookup id of its own unless one is given. `prefix` of the answer is what lists show: a part of
 * the lookup id, nothing of the secret.
 */
export function mintTokenText({
  prefix,
  type,
  lookupId = randomBase62(lookupIdLength),
}: {
  prefix: string;
  type: TokenType;
  lookupId?: string;
}): { fullToken: string; lookupId: string; prefix: string } {
  const fullToken = toTokenText({ prefix, type, lookupId, secret: randomBase62(secretLength) });
  return { fullToken, lookupId, prefix: `${prefix}_${type}_${lookupId.slice(0, shownOfLookupId)}` };
}

/** Another text for a token: prefix, type and lookup id stay. */
export function mintNextText({ prefix, lookupId }: { prefix: string; lookupId: string }): string {
  const [product = "", type] = prefix.split("_");
  return mintTokenText({ prefix: product, type: type === "pat" ? "pat" : "sat", lookupId }).fullToken;
}
