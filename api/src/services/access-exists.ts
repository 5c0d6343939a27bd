import { Problem } from "../errors.ts";
import type { Principal } from "../models/principal.ts";
import type { Once } from "./once.ts";

export const accessExists = (email: string): Problem =>
  new Problem("access-exists", { detail: `The user "${email}" has access to the tenant already.` });

/** Whether the user, if there was one, had access before the request. A later run of it finds the access that an earlier one gave. */
export async function hadAccess(user: Principal | null, tenantId: string, once: Once | undefined): Promise<boolean> {
  const has = user?.tenants.includes(tenantId) ? 1 : 0;
  return ((await once?.remember(has)) ?? has) === 1;
}
