import { request } from "undici";
import { checkAnswer } from "./contract.ts";

export interface CallOptions {
  /** `null`: no credential. */
  auth?: { token: string } | { username: string; password: string } | null;
  /** Sent as JSON. */
  body?: unknown;
  /** Sent as it is. */
  rawBody?: string | Buffer;
  headers?: Record<string, string | string[]>;
}

export interface ApiAnswer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
  bytes: Buffer;
  json<T = Record<string, unknown>>(): T;
}

/** One real HTTP request. The answer is checked against openapi.yaml wherever the document has the path. */
export async function callApi(url: string, method: string, path: string, options: CallOptions): Promise<ApiAnswer> {
  const { auth, body, rawBody, headers = {} } = options;
  const response = await request(url + path, {
    method: method as "GET",
    headers: {
      ...(auth && { authorization: toAuthorization(auth) }),
      ...(body !== undefined && { "content-type": "application/json" }),
      ...headers,
    },
    body: body === undefined ? (rawBody ?? null) : JSON.stringify(body),
  });
  const bytes = Buffer.from(await response.body.arrayBuffer());
  const text = bytes.toString("utf8");
  const answer: ApiAnswer = {
    status: response.statusCode,
    headers: response.headers,
    text,
    bytes,
    json: <T>() => JSON.parse(text) as T,
  };
  checkAnswer(method, path, answer);
  return answer;
}

function toAuthorization(auth: Exclude<CallOptions["auth"], null | undefined>): string {
  if ("token" in auth) return `Bearer ${auth.token}`;
  return `Basic ${Buffer.from(`${auth.username}:${auth.password}`).toString("base64")}`;
}
