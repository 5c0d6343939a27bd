import { ArgumentError } from "../core/errors.ts";

/** The text of a request body: JSON, or a form where the operation takes one. */
export function toBody(body: unknown, mediaType: string | undefined): string {
  return mediaType === "application/x-www-form-urlencoded" ? toForm(body) : toJson(body);
}

function toForm(body: unknown): string {
  if (typeof body !== "object" || body === null) throw new ArgumentError("body", "The body must be an object.");
  const fields = Object.entries(body).filter(([, value]) => value !== undefined);
  for (const [name, value] of fields) {
    if (typeof value !== "string") throw new ArgumentError(name, `${name} must be a text: the body is sent as a form.`);
  }
  return new URLSearchParams(fields).toString();
}

function toJson(body: unknown): string {
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
