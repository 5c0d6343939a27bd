import { systemActor } from "../../src/services/audit.ts";
import type { Harness } from "./harness.ts";

/** Makes a tenant with its managed roles, past the API. */
export async function storeTenant(api: Harness, id: string): Promise<string> {
  await api.server.services.tenants.ensure(systemActor, id, id);
  return id;
}
