import type { Authority } from "../authority/authority.ts";
import { Problem } from "../errors.ts";
import type { Principal } from "../models/principal.ts";

/**
 * The administrators of a tenant manage the service accounts that were made there, but none that may do everything: with a token of
 * such an account they could do it too. Fails with `forbidden`.
 */
export function refuseForeignAccount(authority: Authority, account: Principal, tenantId: string): void {
  if (authority.superAdmin) return;
  if (account.superAdmin) {
    throw new Problem("forbidden", { detail: "Only a superadmin manages a service account that is a superadmin." });
  }
  if (account.tenantId === tenantId) return;
  throw new Problem("forbidden", {
    detail: `The service account "${account._id}" is managed ${account.tenantId === undefined ? "by superadmins" : "in another tenant"}.`,
  });
}
