/** Shorter texts would blot out half of a message and hide nothing. */
const minimumLength = 4;

export type Redact = (text: string) => string;

/** A function that replaces each of the secrets wherever it stands. */
export function createRedact(secrets: readonly string[]): Redact {
  const longestFirst = secrets.filter((text) => text.length >= minimumLength).sort((a, b) => b.length - a.length);
  return (text) => longestFirst.reduce((rest, secret) => rest.replaceAll(secret, "[redacted]"), text);
}
