import type { Schemas } from "@tokenry/spec";
import { Problem } from "../errors.ts";
import { toTimestamp } from "../lib/clock.ts";
import { sessionForMs } from "../services/sessions.ts";
import { toCsrfToken } from "./csrf.ts";
import type { Answer, Call } from "./operation.ts";
import { toSessionCookies } from "./session-cookies.ts";

/** Lets a person in with a password. Every reason not to looks the same. */
export async function beginSession(
  { username, password }: Schemas["LoginRequest"],
  { requestId, isSecure, services }: Call<"login">,
): Promise<Answer<"login">> {
  const user = await services.passwordLogin.authenticate(username, password);
  // Without a challenge: a browser would ask for name and password itself.
  if (!user) throw new Problem("unauthenticated", { detail: "There is no such user, or the password is another." });
  const { text, expiresAt } = await services.sessions.begin(requestId, user);
  return {
    status: 200,
    headers: { "Set-Cookie": toSessionCookies(text, sessionForMs, isSecure) },
    body: { csrfToken: toCsrfToken(text), exp: toTimestamp(expiresAt) },
  };
}
