import { isTokenText } from "@tokenry/sdk/fetch";

/** The rule of `Id` in openapi.yaml. The text of a token fits it too, and must not get into URLs and messages. */
export function validateId(id: string): string | undefined {
  if (isTokenText(id)) return "must be an id, not the text of a token";
  if (/^[A-Za-z0-9_-]{1,64}$/.test(id)) return undefined;
  return "must be an id as the server gives it: letters, digits, _ and -, 64 at most";
}
