import { expect } from "chai";
import { type Harness, isOverTheWire } from "./harness.ts";
import { type RawAnswer, sendRaw } from "./send-raw.ts";

/** What the provider is configured with. Without any of them it sends the Basic credential of an empty name and password. */
export interface ProviderCredential {
  username?: string;
  password?: string;
  jwt?: string;
  apiToken?: string;
  extraHeaders?: Record<string, string>;
}

/**
 * A request byte for byte as the Terraform provider kestra-io/kestra sends it (Go's net/http, SDKv2 half): a JSON content type
 * also without a body, no Accept, ids that are not escaped, and a Basic credential beside the cookie.
 */
export async function callAsProvider(
  api: Pick<Harness, "url" | "server">,
  method: string,
  path: string,
  credential: ProviderCredential,
  body?: unknown,
): Promise<RawAnswer> {
  const payload = body === undefined ? "" : JSON.stringify(body);
  const lines = [
    `${method} ${path} HTTP/1.1`,
    `Host: ${new URL(api.url).host}`,
    "User-Agent: Go-http-client/1.1",
    ...(payload || method === "POST" || method === "PUT" || method === "PATCH"
      ? [`Content-Length: ${Buffer.byteLength(payload)}`]
      : []),
    ...headersOf(credential).map(([name, value]) => `${name}: ${value}`),
    "Accept-Encoding: gzip",
    "Connection: close",
  ];
  // FerretDB 1.24 writes without a lock: see `startHarness`.
  if (isOverTheWire) await api.server.services.settle();
  const answer = await sendRaw(api.url, `${lines.join("\r\n")}\r\n\r\n${payload}`);
  if (isOverTheWire) await api.server.services.settle();
  if (!answer) expect.fail(`no answer to ${method} ${path}`);
  return answer;
}

/** As the provider sets them: later ones replace earlier ones of the same name. */
function headersOf({ username = "", password = "", jwt, apiToken, extraHeaders }: ProviderCredential) {
  const headers = new Map<string, string>();
  headers.set("Authorization", `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`);
  headers.set("Content-Type", "application/json");
  if (jwt) headers.set("Cookie", `JWT=${jwt}`);
  if (apiToken) headers.set("Authorization", `Bearer ${apiToken}`);
  for (const [name, value] of Object.entries(extraHeaders ?? {})) headers.set(name, value);
  return [...headers];
}

export type Json = Record<string, unknown>;

/**
 * The object of an answer that the provider takes: 200, 201 or 204, and one JSON object without a `null` in it, on which it
 * would panic.
 */
export function readAsProvider<T extends Json = Json & { id: string }>(answer: RawAnswer): T {
  expect(answer.status, answer.text).to.be.oneOf([200, 201, 204]);
  expect(answer.text, "the provider panics on an empty body").to.not.equal("");
  const body = answer.json<unknown>();
  expect(body, "the provider panics on anything but an object").to.be.an("object");
  expectNoNull(body, "");
  return body as T;
}

/** The provider takes these for a success and reads nothing of them. */
export function expectDone(answer: RawAnswer): void {
  expect(answer.status, answer.text).to.be.oneOf([200, 201, 204]);
  if (answer.text !== "") expect(answer.json()).to.be.an("object");
}

/** The members that the provider casts: it panics if one of `required` is missing, or if any has another type. */
export function expectMembers(body: Json, required: Json, optional: Json = {}): void {
  for (const [name, type] of Object.entries(required)) expect(body[name], name).to.be.a(type as string);
  for (const [name, type] of Object.entries(optional)) {
    if (name in body) expect(body[name], name).to.be.a(type as string);
  }
}

function expectNoNull(value: unknown, where: string): void {
  expect(value, `null at ${where || "the top"}`).to.not.equal(null);
  if (typeof value !== "object") return;
  for (const [name, child] of Object.entries(value as Json)) expectNoNull(child, `${where}/${name}`);
}
