/** Shorter texts would blot out half of a message and hide nothing. */
const minimumLength = 4;

export type Redact = (text: string) => string;

/** A function that replaces each of the secrets wherever it stands, also as it stands in URLs. */
export function createRedact(secrets: readonly string[]): Redact {
  const texts = secrets
    .flatMap((secret) => [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)])
    .filter((text) => text.length >= minimumLength)
    .sort((a, b) => b.length - a.length);
  return (text) => texts.reduce((rest, secret) => rest.replaceAll(secret, "[redacted]"), text);
}
