import { checksumLength, checksumOf } from "./text-checksum.ts";
import { secretLength } from "./token-text.ts";

/** The parts of an invitation's code: `<prefix>_inv_<id><secret><checksum>`, base62 and `_` only. It is no API token. */
export interface InvitationText {
  /** As that of tokens. */
  prefix: string;
  /** 22 base62 characters. Not secret. */
  id: string;
  /** 32 base62 characters (190 bits). */
  secret: string;
}

const idLength = 22;
const patternWith = (group: "(" | "(?:"): string =>
  `${group}[a-z][a-z0-9]{1,15})_inv_${group}[0-9A-Za-z]{${idLength}})${group}[0-9A-Za-z]{${secretLength}})${group}[0-9A-Za-z]{${checksumLength}})`;
const whole = new RegExp(`^${patternWith("(")}$`);

/** Finds what looks like the code of an invitation in any text, as `tokenScanPattern` does tokens. `parseInvitationText` tells then whether it is one. */
export const invitationScanPattern = `(?:^|[^0-9a-z])(${patternWith("(?:")})\\b`;

export function toInvitationText({ prefix, id, secret }: InvitationText): string {
  const text = `${prefix}_inv_${id}${secret}`;
  return text + checksumOf(text);
}

/** The parts of a code, or undefined when it is not one: wrong shape or wrong checksum. */
export function parseInvitationText(text: string): InvitationText | undefined {
  const [, prefix, id, secret, checksum] = whole.exec(text) ?? [];
  if (prefix === undefined || id === undefined || secret === undefined) return undefined;
  return checksum === checksumOf(text.slice(0, -checksumLength)) ? { prefix, id, secret } : undefined;
}
