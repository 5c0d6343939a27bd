import { notFound } from "../errors.ts";
import type { Actor } from "./audit.ts";
import type { Principals } from "./principals.ts";

/** Gives a principal access to a tenant unless it has it. Fails with `not-found` when there is no such principal. */
export async function grantAccess(
  principals: Principals,
  actor: Actor,
  { principalId, tenantId }: { principalId: string; tenantId: string },
): Promise<void> {
  const principal = await principals.edit(
    { actor, action: "tenant-access.create", tenantId },
    { _id: principalId },
    ({ tenants }) => (tenants.includes(tenantId) ? undefined : { tenants: [...tenants, tenantId] }),
  );
  if (!principal) throw notFound(`user or service account "${principalId}"`);
}
