/** Members that the document marks `x-redact` in request bodies. */
const redactedMembers = new Set(["password", "secret", "token"]);

/** The texts of a request body that no error may hold. */
export function secretsOf(body: unknown): string[] {
  if (typeof body !== "object" || body === null) return [];
  return Object.entries(body).flatMap(([name, value]) =>
    typeof value === "string" ? (redactedMembers.has(name) ? [value] : []) : secretsOf(value),
  );
}
