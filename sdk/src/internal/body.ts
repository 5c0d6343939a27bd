import { ArgumentError } from "../core/errors.ts";

/** JSON text of a request body. */
export function toBody(body: unknown): string {
  let text: string | undefined;
  try {
    text = JSON.stringify(body);
  } catch {
    // The cause is left out: V8 quotes parts of the value in its message.
  }
  if (text === undefined) throw new ArgumentError("body", "The body cannot be written as JSON.");
  return text;
}

/** The value of a JSON text, or undefined when it is none. */
export function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** True for `application/json` and everything that ends in `+json`. */
export function isJsonMediaType(contentType: string | undefined): boolean {
  return /^[\w.+-]+\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i.test(contentType ?? "");
}
