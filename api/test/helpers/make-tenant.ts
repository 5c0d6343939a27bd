import type { Schemas } from "@tokenry/spec";
import { expect } from "chai";
import type { Harness } from "./harness.ts";

export const tenantsPath = "/api/v1/tenants";

/** A tenant, made by the administrator. */
export async function makeTenant(
  api: Harness,
  body: Pick<Schemas["CreateTenantRequest"], "id"> & Partial<Schemas["CreateTenantRequest"]>,
): Promise<Schemas["Tenant"]> {
  const answer = await api.call("POST", tenantsPath, { body: { name: body.id, ...body } });
  expect(answer.status, answer.text).to.equal(200);
  return answer.json<Schemas["Tenant"]>();
}
