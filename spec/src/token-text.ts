import { checksumLength, checksumOf } from "./text-checksum.ts";

/** `pat`: the token of a person. `sat`: the token of a service account. */
export type TokenType = "pat" | "sat";

/** The parts of a token: `<prefix>_<type>_<lookupId><secret><checksum>`, base62 and `_` only. */
export interface TokenText {
  /** Lower case letters and digits, from a letter; says which product a token belongs to. */
  prefix: string;
  type: TokenType;
  /** 16 base62 characters that find the stored token. Not secret. */
  lookupId: string;
  /** 32 base62 characters (190 bits). */
  secret: string;
}

export const lookupIdLength = 16;
export const secretLength = 32;
const patternWith = (group: "(" | "(?:"): string =>
  `${group}[a-z][a-z0-9]{1,15})_${group}pat|sat)_${group}[0-9A-Za-z]{${lookupIdLength}})${group}[0-9A-Za-z]{${secretLength}})${group}[0-9A-Za-z]{${checksumLength}})`;
const whole = new RegExp(`^${patternWith("(")}$`);

/**
 * Finds what looks like a token in any text, as its first group. JavaScript and RE2 read it alike; `isTokenText` tells then
 * whether it is one.
 */
export const tokenScanPattern = `(?:^|[^0-9a-z])(${patternWith("(?:")})\\b`;

/** Writes a token and its checksum, the CRC-32 of all that precedes in base62. */
export function toTokenText({ prefix, type, lookupId, secret }: TokenText): string {
  const text = `${prefix}_${type}_${lookupId}${secret}`;
  return text + checksumOf(text);
}

/** The parts of a token, or undefined when it is not one: wrong shape or wrong checksum. Needs no server. */
export function parseTokenText(text: string): TokenText | undefined {
  const { parts, fault } = explainTokenText(text);
  return fault === undefined ? parts : undefined;
}

/** Why a text is no token, for whoever holds it; `parts` when it has the shape of one. The reason repeats nothing of the text. */
export function explainTokenText(text: string): { parts?: TokenText; fault?: string } {
  const match = whole.exec(text);
  if (!match) return { fault: explainShape(text) };
  const [, prefix, type, lookupId, secret, checksum] = match as unknown as [
    string,
    string,
    TokenType,
    string,
    string,
    string,
  ];
  const parts = { prefix, type, lookupId, secret };
  if (checksum === checksumOf(text.slice(0, -checksumLength))) return { parts };
  return { parts, fault: "wrong: a character was mistyped or lost, or this was never a token" };
}

function explainShape(text: string): string {
  const shape = `<prefix>_<pat or sat>_ and ${lookupIdLength + secretLength + checksumLength} letters and digits`;
  const start = /^[a-z][a-z0-9]{1,15}_(?:pat|sat)_/.exec(text);
  if (!start) return `not looked at: the text does not begin as a token does (${shape})`;
  const rest = text.slice(start[0].length);
  const length = lookupIdLength + secretLength + checksumLength;
  if (rest.length !== length) return `not looked at: ${rest.length} characters follow the type, not ${length}`;
  return `not looked at: the text has a character that is neither a letter nor a digit (${shape})`;
}

/** True for a text of the right shape with the right checksum; it says nothing of whether the token works. */
export const isTokenText = (text: string): boolean => parseTokenText(text) !== undefined;
