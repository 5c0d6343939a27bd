/** The rule of `Id` in openapi.yaml. */
export function validateId(id: string): string | undefined {
  if (/^[A-Za-z0-9_-]{1,64}$/.test(id)) return undefined;
  return "must be an id as the server gives it: letters, digits, _ and -, 64 at most";
}
