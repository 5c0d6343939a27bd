import { parseInvitationText, type Schemas } from "@tokenry/spec";
import type { Authorities } from "../authority/authorities.ts";
import { Problem } from "../errors.ts";
import type { Clock } from "../lib/clock.ts";
import type { PasswordHasher } from "../lib/password-hasher.ts";
import type { SecretKeys } from "../lib/secret-keys.ts";
import { toStoredText } from "../lib/to-stored-text.ts";
import type { Models } from "../models/index.ts";
import type { Invitation, NewUser } from "../models/invitation.ts";
import type { Principal } from "../models/principal.ts";
import { type Actor, toAuditEntry, toOutbox } from "./audit.ts";
import type { AuditRelay } from "./audit-relay.ts";
import { deliverInvitation } from "./deliver-invitation.ts";
import { emailTaken, refuseTakenEmail } from "./email-taken.ts";
import { toInvitedUserId } from "./invitations.ts";
import { findInvitedRoles, refuseToInvite } from "./refuse-to-invite.ts";
import { refuseWeakPassword } from "./refuse-weak-password.ts";
import type { TokenChanges } from "./token-changes.ts";

/**
 * Who has the code of an invitation gets what it gives, once. Both fail with `not-found`, and say the same, when the code is none, or
 * its invitation was accepted, has expired or was deleted, or its inviter may not give all of that any more.
 */
export interface InvitationAcceptance {
  accept(actor: Actor, principal: Principal, code: string): Promise<Principal>;
  /** For somebody without an account. Fails with `email-taken`, and with `validation-failed` on a weak password. */
  acceptAsNewUser(requestId: string, code: string, request: Schemas["InvitedUserRequest"]): Promise<Principal>;
}

export interface InvitationAcceptanceOptions {
  models: Models;
  keys: SecretKeys;
  authorities: Authorities;
  relay: AuditRelay;
  changes: TokenChanges;
  passwords: PasswordHasher;
  clock: Clock;
}

export function createInvitationAcceptance(options: InvitationAcceptanceOptions): InvitationAcceptance {
  const { models, keys, authorities, relay, changes, passwords, clock } = options;
  /** Whether the inviter is still there and may give all of it. */
  const isBacked = async ({ inviterId, superAdmin, ...rights }: Invitation): Promise<boolean> => {
    const inviter = await models.principals.findOne({ _id: inviterId, state: "active", enabled: true }).lean();
    if (!inviter || (superAdmin && !inviter.superAdmin)) return false;
    const authority = await authorities.of(inviter);
    if (!authority.in(rights.tenantId).has("INVITATION:CREATE")) return false;
    try {
      await refuseToInvite(authorities, authority, rights, await findInvitedRoles(models, rights));
      return true;
    } catch (error) {
      if (error instanceof Problem && error.code === "privilege-escalation") return false;
      throw error;
    }
  };
  const find = async (code: string): Promise<Invitation> => {
    const parts = parseInvitationText(code);
    if (!parts) throw noInvitation();
    const found = await models.invitations.findOne({ _id: parts.id, state: "active", status: "PENDING" }).lean();
    // The digest of an unknown code is worked out too, so that it takes the time of a wrong one.
    const isCode = await keys.verify(code, found ?? { keyId: keys.currentId(), digest: "" });
    if (!found || !isCode || found.expiresAt.getTime() <= clock()) throw noInvitation();
    const tenant = await models.tenants.exists({ _id: found.tenantId, state: "active" });
    if (!tenant || !(await isBacked(found))) throw noInvitation();
    return found;
  };
  /** Of several who accept at once, one does. */
  const claim = async (
    actor: Actor,
    { _id, tenantId }: Invitation,
    receiver: { acceptedBy: string; newUser?: NewUser },
  ): Promise<Principal | undefined> => {
    const entry = toAuditEntry(actor, new Date(clock()), {
      action: "invitation.accept",
      targetType: "invitation",
      targetId: _id,
      tenantId,
    });
    const accepted = await models.invitations
      .findOneAndUpdate(
        { _id, state: "active", status: "PENDING" },
        { $set: { status: "ACCEPTED", key: _id, acceptedAt: entry.at, ...receiver }, ...toOutbox(entry) },
        { returnDocument: "after" },
      )
      .lean();
    if (!accepted) throw noInvitation();
    return deliverInvitation({ models, relay, changes }, accepted);
  };

  return {
    accept: async (actor, { _id: acceptedBy }, code) => {
      const principal = await claim(actor, await find(code), { acceptedBy });
      if (!principal) throw noInvitation();
      return principal;
    },
    acceptAsNewUser: async (requestId, code, { firstName, lastName, password }) => {
      const invitation = await find(code);
      const id = toInvitedUserId(invitation._id);
      await refuseTakenEmail(models, invitation.loginKey, id);
      refuseWeakPassword(password, "/password");
      const newUser: NewUser = {
        firstName: toStoredText(firstName ?? ""),
        lastName: toStoredText(lastName ?? ""),
        passwordHash: await passwords.hash(password),
      };
      const user = await claim({ id, requestId }, invitation, { acceptedBy: id, newUser });
      if (!user) throw emailTaken();
      return user;
    },
  };
}

const noInvitation = (): Problem =>
  new Problem("not-found", {
    detail: "There is no such invitation, or it was used, has expired, or does not hold any more. Ask for another.",
  });
