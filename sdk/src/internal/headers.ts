import { ConfigurationError } from "../core/errors.ts";

/** Headers that the client or the HTTP library sets. */
const reserved = new Set([
  "authorization",
  "proxy-authorization",
  "host",
  "content-length",
  "content-type",
  "transfer-encoding",
  "connection",
  "accept",
  "idempotency-key",
]);

/** The same headers with names in lower case. Refuses reserved names and what HTTP cannot carry, without showing values. */
export function checkHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => {
      const lower = name.toLowerCase();
      if (!/^[!#$%&'*+.^_`|~0-9a-z-]+$/.test(lower)) {
        throw new ConfigurationError("headers", `${JSON.stringify(name)} is not the name of a header.`);
      }
      if (lower === "authorization") {
        throw new ConfigurationError("headers", "Give apiToken, or username and password, in place of Authorization.");
      }
      if (reserved.has(lower)) throw new ConfigurationError("headers", `The header ${name} is set by the client.`);
      if (typeof value !== "string" || !/^[\t\x20-\x7e\x80-\xff]*$/.test(value)) {
        throw new ConfigurationError(
          "headers",
          `The value of the header ${name} has a character that HTTP cannot carry.`,
        );
      }
      return [lower, value];
    }),
  );
}
