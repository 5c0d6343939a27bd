import type { IncomingMessage } from "node:http";
import { isTokenText } from "@tokenry/spec";
import { Problem } from "../errors.ts";
import { readSession } from "./read-session.ts";

export interface PasswordCredential {
  kind: "password";
  username: string;
  password: string;
}

/** An API token, or the session of a browser. */
export interface TextCredential {
  kind: "token" | "session";
  text: string;
}

export type Credential = TextCredential | PasswordCredential;

/**
 * The credential of a request: that of its Authorization header, else the session of its cookie; undefined when there is none, or
 * none that could ever work. Schemes are compared without
 * case (RFC 9110, 11.1). Fails with `multiple-credentials` on a second Authorization header, with one exception: see
 * `readBearerAfterBasic`.
 */
export function readCredential(request: IncomingMessage): Credential | undefined {
  const { authorization } = request.headers;
  if (authorization === undefined) return toSession(readSession(request));
  const all = listAuthorization(request.rawHeaders);
  if (all.length > 1) return readBearerAfterBasic(all);
  // Kestra's provider sends an empty name and password together with its cookie.
  return isEmptyBasic(authorization) ? toSession(readSession(request)) : readAuthorization(authorization);
}

const toSession = (text: string | undefined): Credential | undefined =>
  text === undefined ? undefined : { kind: "session", text };

const isEmptyBasic = (authorization: string): boolean => /^basic +Og==$/i.test(authorization.trim());

/**
 * Kestra's CLI with `--user` and `--api-token` sends Basic and then Bearer. The token counts, as in Kestra's other clients. No
 * other pair is taken: which of two counts must not depend on who reads them.
 */
function readBearerAfterBasic(headers: readonly string[]): Credential | undefined {
  const [first = "", second = ""] = headers;
  if (headers.length === 2 && /^basic /i.test(first) && /^bearer /i.test(second)) return readAuthorization(second);
  throw new Problem("multiple-credentials", { detail: "Send one Authorization header only." });
}

function readAuthorization(header: string): Credential | undefined {
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

function listAuthorization(rawHeaders: readonly string[]): string[] {
  const values: string[] = [];
  for (let index = 0; index < rawHeaders.length; index += 2) {
    if (rawHeaders[index]?.toLowerCase() === "authorization") values.push(rawHeaders[index + 1] ?? "");
  }
  return values;
}
