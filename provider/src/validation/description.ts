const MOST_CHARACTERS = 4096;

/** The rule of `description` in openapi.yaml. JSON Schema counts code points. */
export function validateDescription(description: string): string | undefined {
  const { length } = Array.from(description);
  return length <= MOST_CHARACTERS ? undefined : `must be ${MOST_CHARACTERS} characters at most, is ${length}`;
}
