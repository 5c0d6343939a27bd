import { isTokenText } from "@tokenry/spec";
import { ArgumentError } from "../core/errors.ts";

/** The text percent-encoded for a path segment or a query. Refuses tokens: URLs are written to logs everywhere. */
export function toUrlText(name: string, text: string): string {
  if (isTokenText(text)) {
    throw new ArgumentError(name, `${name} is the text of an API token, which must not be in a URL. Give an id.`);
  }
  try {
    return encodeURIComponent(text);
  } catch {
    throw new ArgumentError(name, `${name} holds half of a surrogate pair: it is not Unicode text.`);
  }
}
