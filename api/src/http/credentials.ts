import type { IncomingMessage } from "node:http";
import { isTokenText } from "@tokenry/spec";
import { Problem } from "../errors.ts";

export type Credential = { kind: "token"; text: string } | { kind: "password"; username: string; password: string };

/**
 * The credential of a request; undefined when there is none, or none that could ever work. Schemes are compared without
 * case (RFC 9110, 11.1). Fails with `multiple-credentials` on a second Authorization header.
 */
export function readCredential(request: IncomingMessage): Credential | undefined {
  const header = request.headers.authorization;
  if (header === undefined) return undefined;
  if (countAuthorization(request.rawHeaders) > 1) {
    throw new Problem("multiple-credentials", { detail: "Send one Authorization header only." });
  }
  const separator = header.indexOf(" ");
  if (separator < 0) return undefined;
  const value = header.slice(separator + 1).trim();
  switch (header.slice(0, separator).toLowerCase()) {
    case "bearer":
      return { kind: "token", text: value };
    case "basic":
      return readBasic(value);
    default:
      return undefined;
  }
}

/** RFC 7617. A value without a colon that is an API token counts as Bearer: one client sends it so. */
function readBasic(value: string): Credential | undefined {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(value)) return undefined;
  const text = Buffer.from(value, "base64").toString("utf8");
  const colon = text.indexOf(":");
  if (colon < 0) return isTokenText(text) ? { kind: "token", text } : undefined;
  const username = text.slice(0, colon);
  const password = text.slice(colon + 1);
  return username === "" && password === "" ? undefined : { kind: "password", username, password };
}

function countAuthorization(rawHeaders: readonly string[]): number {
  let count = 0;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    if (rawHeaders[index]?.toLowerCase() === "authorization") count++;
  }
  return count;
}
