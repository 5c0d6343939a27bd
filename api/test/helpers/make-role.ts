import type { Schemas } from "@tokenry/spec";
import { expect } from "chai";
import type { Harness } from "./harness.ts";

export const rolesPath = "/api/v1/main/roles";

/** A role, made by the administrator. */
export async function makeRole(
  api: Harness,
  body: Partial<Schemas["RoleRequest"]> = {},
  tenant = "main",
): Promise<Schemas["Role"]> {
  const answer = await api.call("POST", `/api/v1/${tenant}/roles`, {
    body: { name: "Deployer", permissions: { FLOW: ["VIEW", "LIST"] }, ...body },
  });
  expect(answer.status, answer.text).to.equal(200);
  return answer.json<Schemas["Role"]>();
}
