import type { Schemas } from "@tokenry/spec";
import { expect } from "chai";
import { createModels } from "../../src/models/index.ts";
import type { Harness } from "./harness.ts";
import type { ShownToken } from "./shown-token.ts";

export const instancePath = "/api/v1/service-accounts";

/** A service account of the whole instance, made by the administrator. */
export async function makeInstanceAccount(
  api: Harness,
  body: Partial<Schemas["CreateServiceAccountRequest"]> = {},
): Promise<Schemas["ServiceAccountDetail"]> {
  const answer = await api.call("POST", instancePath, { body: { name: "ci", ...body } });
  expect(answer.status, answer.text).to.equal(200);
  return answer.json<Schemas["ServiceAccountDetail"]>();
}

/** A token of any service account, made by the administrator at the instance. */
export async function makeInstanceToken(
  api: Harness,
  accountId: string,
  body: Partial<Schemas["CreateApiTokenRequest"]> = {},
): Promise<ShownToken> {
  const answer = await api.call("POST", `${instancePath}/${accountId}/api-tokens`, {
    body: { name: "deploy", ...body },
  });
  expect(answer.status, answer.text).to.equal(200);
  return answer.json<ShownToken>();
}

/** A tenant and a group in it, put into the store. */
export async function storeTenantWithGroup(api: Harness, tenantId: string, groupId: string): Promise<void> {
  const models = createModels(api.server.database.connection);
  const now = new Date(api.clock.now);
  if (!(await models.tenants.exists({ _id: tenantId }))) {
    await models.tenants.create({ _id: tenantId, state: "active", name: tenantId.toUpperCase(), createdAt: now });
  }
  await models.groups.create({
    _id: groupId,
    tenantId,
    state: "active",
    name: groupId,
    nameKey: groupId,
    description: "",
    createdAt: now,
    updatedAt: now,
  });
}
