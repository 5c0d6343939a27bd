import type { Schemas } from "@tokenry/spec";
import { expect } from "chai";
import type { Harness } from "./harness.ts";

export const accessPath = "/api/v1/main/tenant-access";

/** What a principal may do in the tenant `main`. */
export async function readAccess(api: Harness, userId: string): Promise<Schemas["TenantAccess"]> {
  const answer = await api.call("GET", `${accessPath}/${userId}`);
  expect(answer.status, answer.text).to.equal(200);
  return answer.json<Schemas["TenantAccess"]>();
}
