import { ArgumentError } from "../core/errors.ts";
import { toUrlText } from "./url-text.ts";

/** Fills a template such as `/api/v1/{tenant}/service-accounts/{id}`; each value stays one segment. */
export function toPath(template: string, parameters: Readonly<Record<string, unknown>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => toSegment(name, parameters[name]));
}

function toSegment(name: string, value: unknown): string {
  if (typeof value !== "string" || value === "") {
    throw new ArgumentError(name, `${name} must be a text that is not empty.`);
  }
  // URL parsers take a segment of dots out, even when it is percent-encoded (WHATWG URL, "double-dot URL path segment").
  if (value === "." || value === "..") {
    throw new ArgumentError(name, `${name} must not be ${JSON.stringify(value)}: a URL cannot hold it.`);
  }
  return toUrlText(name, value);
}
