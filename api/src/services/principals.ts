import type { Clock } from "../lib/clock.ts";
import type { AuditEntry } from "../models/audit-entry.ts";
import type { Models } from "../models/index.ts";
import type { Principal } from "../models/principal.ts";
import { type Actor, toAuditEntry } from "./audit.ts";
import type { AuditRelay } from "./audit-relay.ts";
import { createPrincipal, type NewPrincipal } from "./create-principal.ts";
import { editPrincipal, type PrincipalEdit } from "./edit-principal.ts";
import { followTenantMoves } from "./follow-tenant-moves.ts";
import type { LastSuperadmin } from "./last-superadmin.ts";
import { refuseOwnAccount } from "./refuse-own-account.ts";
import { syncMemberships } from "./sync-memberships.ts";
import type { TokenChanges } from "./token-changes.ts";

/** Who changes a principal, and what the audit log says of it. */
export interface PrincipalAudit {
  actor: Actor;
  /** `<thing>.<verb>` */
  action: string;
  tenantId?: string | undefined;
  /** The group that the principal comes into or leaves. */
  groupId?: string | undefined;
}

/**
 * Every change of a principal, person or service account: one write with its audit entry, then all that follows from it. Who
 * gets access to a tenant is given its default roles; who loses it loses its own bindings there.
 */
export interface Principals {
  /** Fails with MongoDB's duplicate key error when id or login key is taken. */
  create(audit: PrincipalAudit, draft: NewPrincipal): Promise<Principal>;
  /**
   * As `editPrincipal`; undefined when there is no such principal. Fails with `last-superadmin`, and with
   * `own-account` when the actor disables itself.
   */
  edit(
    audit: PrincipalAudit,
    where: { _id: string; type?: Principal["type"] },
    edit: (principal: Principal) => PrincipalEdit | undefined,
  ): Promise<Principal | undefined>;
  /**
   * Ends the principal and with it all its tokens. False when there is none. Fails with `last-superadmin`, and with `own-account`
   * when the actor is the principal itself.
   */
  remove(audit: PrincipalAudit, where: { _id: string; type?: Principal["type"] }): Promise<boolean>;
}

export interface PrincipalsOptions {
  models: Models;
  relay: AuditRelay;
  changes: TokenChanges;
  lastSuperadmin: LastSuperadmin;
  clock: Clock;
}

export function createPrincipals({ models, relay, changes, lastSuperadmin, clock }: PrincipalsOptions): Principals {
  const toEntry = ({ actor, ...audit }: PrincipalAudit, id: string): AuditEntry =>
    toAuditEntry(actor, new Date(clock()), { targetType: "principal", targetId: id, ...audit });
  /** Tells everyone who verifies, then lets the audit entry move. */
  const announce = async (id: string, { _id: entryId }: AuditEntry): Promise<void> => {
    await changes.announce({ principalId: id });
    relay.notify("principals", id, entryId);
  };
  const notifyBindings = (ids: readonly string[]): void => {
    for (const id of ids) relay.notify("bindings", id);
  };

  return {
    create: async (audit, draft) => {
      const { principal, bindings } = await createPrincipal(models, draft, toEntry(audit, draft._id));
      notifyBindings(bindings);
      relay.notify("principals", principal._id);
      return principal;
    },
    edit: async (audit, where, edit) => {
      const entry = toEntry(audit, where._id);
      const change = (before: Principal): PrincipalEdit | undefined => {
        const set = edit(before);
        if (set?.enabled === false && before.enabled) refuseOwnAccount(audit.actor, before._id, "disable");
        return set;
      };
      const edited = await editPrincipal(models, where, change, entry, lastSuperadmin.guard);
      if (!edited) return undefined;
      const { before, after } = edited;
      if (before.version === after.version) return after;
      if (hasMoved(before, after)) await syncMemberships(models, after);
      notifyBindings(await followTenantMoves(models, after));
      await announce(after._id, entry);
      return after;
    },
    remove: async (audit, where) => {
      const entry = toEntry(audit, where._id);
      const end = (): PrincipalEdit => {
        refuseOwnAccount(audit.actor, where._id, "delete");
        return { state: "deleted", loginKey: where._id };
      };
      if (!(await editPrincipal(models, where, end, entry, lastSuperadmin.guard))) return false;
      // Lists do not show it any more; the relay removes the rest.
      await models.memberships.deleteMany({ principalId: where._id });
      await announce(where._id, entry);
      return true;
    },
  };
}

/** True when the memberships are others. */
const hasMoved = (before: Principal, after: Principal): boolean =>
  before.name !== after.name ||
  JSON.stringify([before.tenants, before.groupIds, before.ownedGroupIds]) !==
    JSON.stringify([after.tenants, after.groupIds, after.ownedGroupIds]);
