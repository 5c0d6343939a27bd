/** Shorter texts would blot out half of a message and hide nothing. */
const minimumLength = 4;

export type Redact = (text: string) => string;

/** The text of any API token or code of an invitation, as in spec/src/token-text.ts and invitation-text.ts. */
const tokenTexts = /\b[a-z][a-z0-9]{1,15}_(?:(?:pat|sat)_[0-9A-Za-z]{54}|inv_[0-9A-Za-z]{60})/g;

/** A function that replaces each of the secrets wherever it stands, and every text that looks like an API token or a code. */
export function createRedact(secrets: readonly string[]): Redact {
  const longestFirst = secrets.filter((text) => text.length >= minimumLength).sort((a, b) => b.length - a.length);
  return (text) =>
    longestFirst
      .reduce((rest, secret) => rest.replaceAll(secret, "[redacted]"), text)
      .replace(tokenTexts, "[redacted]");
}
