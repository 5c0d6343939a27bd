/** The rule of `Name` in openapi.yaml. */
export function validateName(name: string): string | undefined {
  if (name.length <= 63 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) return undefined;
  return "must be lower case letters and digits, in parts joined by single hyphens, 1 to 63 characters";
}
