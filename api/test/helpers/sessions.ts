import type { Schemas } from "@tokenry/spec";
import { expect } from "chai";
import type { ApiAnswer, CallOptions } from "./call-api.ts";
import type { Harness } from "./harness.ts";
import { goodPassword } from "./users.ts";

export interface BrowserSession {
  cookie: string;
  csrfToken: string;
}

/** The cookies of an answer, each with its attributes. */
export const cookiesOf = ({ headers }: Pick<ApiAnswer, "headers">): string[] => [headers["set-cookie"] ?? []].flat();

export async function login(api: Harness, username: string, password = goodPassword): Promise<BrowserSession> {
  const answer = await api.call("POST", "/api/v1/login", { auth: null, body: { username, password } });
  expect(answer.status, answer.text).to.equal(200);
  const cookie = cookiesOf(answer).map((text) => text.split(";")[0]);
  return { cookie: cookie.join("; "), csrfToken: answer.json<Schemas["LoginResponse"]>().csrfToken };
}

/** A request with the cookies of a session and nothing else. */
export const callWith = (
  api: Harness,
  { cookie }: Pick<BrowserSession, "cookie">,
  method: string,
  path: string,
  options: CallOptions = {},
): Promise<ApiAnswer> => api.call(method, path, { auth: null, ...options, headers: { cookie, ...options.headers } });

/** The status of `GET /api/v1/me` in a session: 200 while it lives. */
export const statusIn = async (api: Harness, session: Pick<BrowserSession, "cookie">): Promise<number> =>
  (await callWith(api, session, "GET", "/api/v1/me")).status;
