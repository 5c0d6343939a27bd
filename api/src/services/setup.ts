import { Problem } from "../errors.ts";
import type { Principal } from "../models/principal.ts";
import type { Actor } from "./audit.ts";
import { refuseWeakPassword } from "./refuse-weak-password.ts";
import { refuseReservedTenantId } from "./reserved-tenant-ids.ts";
import { mainTenantId, type Tenants } from "./tenants.ts";
import type { Users } from "./users.ts";

export interface SetupRequest {
  username: string;
  password: string;
  tenant?: { id: string; name?: string } | null;
}

export interface Setup {
  isDone(): Promise<boolean>;
  /** Fails with `setup-done` when there is a user, and with `validation-failed` on a weak password. */
  run(actor: Actor, request: SetupRequest): Promise<Principal>;
}

export function createSetup(users: Users, tenants: Tenants): Setup {
  const done = () =>
    new Problem("setup-done", {
      detail: "The first administrator exists already. Sign in as an administrator to make further users.",
      headers: { Allow: "GET, HEAD" },
    });
  return {
    isDone: () => users.exist(),
    run: async (actor, { username, password, tenant }) => {
      if (await users.exist()) throw done();
      refuseWeakPassword(password, "/password");
      const tenantId = tenant?.id ?? mainTenantId;
      refuseReservedTenantId(tenantId, "/tenant/id");
      await tenants.ensure(actor, tenantId, tenant?.name ?? tenantId);
      const user = await users.createFirstAdministrator(actor, { email: username, password, tenantId });
      if (!user) throw done();
      return user;
    },
  };
}
