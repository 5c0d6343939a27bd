import { ConfigurationError } from "../core/errors.ts";

/** The URL that paths are appended to: no slash at its end, no credential, no query. `origin` names where it came from. */
export function toBaseUrl(given: string | URL, origin: string): string {
  const url = URL.canParse(String(given)) ? new URL(String(given)) : undefined;
  if (url === undefined || (url.protocol !== "http:" && url.protocol !== "https:")) {
    throw new ConfigurationError("url", `${origin} must be an http or https URL, such as https://tokenry.example.com.`);
  }
  if (url.username !== "" || url.password !== "") {
    throw new ConfigurationError(
      "url",
      `${origin} holds a username or a password. Take it out and give username and password on their own.`,
    );
  }
  if (url.search !== "" || url.hash !== "") {
    throw new ConfigurationError("url", `${origin} must not hold a query (?) or a fragment (#).`);
  }
  return url.origin + url.pathname.replace(/\/+$/, "");
}
