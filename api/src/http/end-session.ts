import type { Answer, Call } from "./operation.ts";
import { endedSessionCookies } from "./session-cookies.ts";

/** Ends the session of the request's cookie, if there is one. */
export async function endSession({
  requestId,
  isSecure,
  sessionText,
  services,
}: Call<"logout">): Promise<Answer<"logout">> {
  if (sessionText !== undefined) await services.sessions.end(requestId, sessionText);
  return { status: 200, body: undefined, headers: { "Set-Cookie": endedSessionCookies(isSecure) } };
}
