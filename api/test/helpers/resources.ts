import type { Schemas } from "@tokenry/spec";
import { expect } from "chai";
import type { Harness } from "./harness.ts";
import type { ShownToken } from "./shown-token.ts";

export const accountsPath = "/api/v1/main/service-accounts";

/** A service account, made by the administrator. */
export async function makeAccount(
  api: Harness,
  body: Partial<Schemas["ServiceAccountRequest"]> = {},
): Promise<Schemas["ServiceAccount"]> {
  const answer = await api.call("POST", accountsPath, { body: { name: "ci", ...body } });
  expect(answer.status, answer.text).to.equal(200);
  return answer.json<Schemas["ServiceAccount"]>();
}

/** A token of a service account, made by the administrator. */
export async function makeToken(
  api: Harness,
  accountId: string,
  body: Partial<Schemas["CreateApiTokenRequest"]> = {},
): Promise<ShownToken> {
  const answer = await api.call("POST", `${accountsPath}/${accountId}/api-tokens`, {
    body: { name: "deploy", ...body },
  });
  expect(answer.status, answer.text).to.equal(200);
  return answer.json<ShownToken>();
}

/** The text of a token of a new service account that may do nothing but look at itself. */
export async function makePlainToken(api: Harness): Promise<string> {
  const { id } = await makeAccount(api, { name: "plain" });
  return (await makeToken(api, id)).fullToken;
}

/** The status of `GET /api/v1/me` with this token: 200 when it works. */
export async function statusWith(api: Harness, token: string): Promise<number> {
  return (await api.call("GET", "/api/v1/me", { auth: { token } })).status;
}

/** A well-formed id that nothing has. */
export const unknownId = "0000000000000000000000";
