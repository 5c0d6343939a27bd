/**
 * API tokens and the codes of invitations. `_` may be percent-encoded in a path. No word boundary before it: a token may stand behind
 * `%20` or a letter.
 */
const tokenPattern = /([a-z][a-z0-9]{1,15}(?:_|%5f)(?:pat|sat|inv)(?:_|%5f)[0-9a-z]{6})[0-9a-z]{20,}/gi;

/** A prefix, two separators, the type and what follows: no match is shorter. Most texts are, and are not searched. */
const shortestToken = 33;

/** Cuts every API token and code in a text down to the prefix by which its holder recognises it. */
export const redactTokens = (text: string): string =>
  text.length < shortestToken ? text : text.replace(tokenPattern, "$1[redacted]");

/** True for a text that holds an API token. */
export const holdsToken = (text: string): boolean => redactTokens(text) !== text;
