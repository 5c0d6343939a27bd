import { ConfigurationError } from "./errors.ts";

/** Gives the API token of each attempt; it may be asynchronous, and may read it from a file or a vault. */
export type ApiTokenFunction = (context: { signal: AbortSignal }) => string | Promise<string>;

export type Credential =
  | { readonly kind: "token"; readonly apiToken: string | ApiTokenFunction }
  | { readonly kind: "password"; readonly username: string; readonly password: string }
  | { readonly kind: "none" };

/** The header of one attempt, and the texts that no error may hold. */
export interface Authorization {
  readonly header: string;
  readonly secrets: readonly string[];
}

/** Bearer (RFC 6750) for a token, Basic (RFC 7617, UTF-8) for a user. */
export async function toAuthorization(credential: Credential, signal: AbortSignal): Promise<Authorization> {
  switch (credential.kind) {
    case "none":
      throw new ConfigurationError(
        "apiToken",
        "This operation needs a credential: give apiToken, or username and password (TOKENRY_API_TOKEN, or TOKENRY_USERNAME and TOKENRY_PASSWORD).",
      );
    case "password": {
      const encoded = toBase64(`${credential.username}:${credential.password}`);
      return { header: `Basic ${encoded}`, secrets: [encoded, credential.password] };
    }
    case "token": {
      const given = credential.apiToken;
      const token = typeof given === "function" ? await given({ signal }) : given;
      checkTokenText(token, "The apiToken function");
      return { header: `Bearer ${token}`, secrets: [token] };
    }
  }
}

/** Refuses what cannot be written in a header, without showing it. */
export function checkTokenText(token: unknown, origin: string): asserts token is string {
  if (typeof token !== "string" || token === "") {
    throw new ConfigurationError("apiToken", `${origin} gave no API token: expected a text that is not empty.`);
  }
  if (!/^[\x21-\x7e]+$/.test(token)) {
    throw new ConfigurationError(
      "apiToken",
      `${origin} gave an API token with a space, a line break or another character that no token has. Was it read from a file with its line end?`,
    );
  }
}

function toBase64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
