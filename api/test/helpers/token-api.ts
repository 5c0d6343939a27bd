import type { Schemas } from "@tokenry/spec";
import { expect } from "chai";
import type { ApiAnswer } from "./call-api.ts";
import type { Harness } from "./harness.ts";
import { accountsPath } from "./resources.ts";
import type { RotatedToken } from "./shown-token.ts";

/** The path of a token of a service account. */
export const tokenPath = (accountId: string, tokenId: string): string =>
  `${accountsPath}/${accountId}/api-tokens/${tokenId}`;

/** A new text for a token, by the administrator. */
export async function rotateToken(
  api: Harness,
  accountId: string,
  tokenId: string,
  body: Schemas["RotateApiTokenRequest"] = {},
): Promise<RotatedToken> {
  const answer = await api.call("POST", `${tokenPath(accountId, tokenId)}/rotate`, { body });
  expect(answer.status, answer.text).to.equal(200);
  return answer.json<RotatedToken>();
}

export const updateToken = (api: Harness, accountId: string, tokenId: string, body: unknown): Promise<ApiAnswer> =>
  api.call("PATCH", tokenPath(accountId, tokenId), { body });

export async function getToken(api: Harness, accountId: string, tokenId: string): Promise<Schemas["ApiTokenDetail"]> {
  const answer = await api.call("GET", tokenPath(accountId, tokenId));
  expect(answer.status, answer.text).to.equal(200);
  return answer.json<Schemas["ApiTokenDetail"]>();
}

/** The status of the fastest way to verify. */
export async function forwardAuthStatus(
  api: Pick<Harness, "call">,
  token: string,
  headers: Record<string, string> = {},
): Promise<number> {
  return (await api.call("GET", "/api/v1/forward-auth", { auth: { token }, headers })).status;
}
