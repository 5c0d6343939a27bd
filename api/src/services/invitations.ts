import { type Schemas, secretLength, toInvitationText } from "@tokenry/spec";
import type { Authorities } from "../authority/authorities.ts";
import { notFound, Problem } from "../errors.ts";
import type { Clock } from "../lib/clock.ts";
import { derivedId, newId, randomBase62 } from "../lib/ids.ts";
import type { SecretKeys } from "../lib/secret-keys.ts";
import type { Models } from "../models/index.ts";
import { type DescribedInvitation, type Invitation, toInvitationKey } from "../models/invitation.ts";
import { type Principal, toLoginKey } from "../models/principal.ts";
import { accessExists, hadAccess } from "./access-exists.ts";
import type { Administrator } from "./administrator.ts";
import { newOutbox, toAuditEntry, toOutbox } from "./audit.ts";
import type { AuditRelay } from "./audit-relay.ts";
import { deliverInvitation } from "./deliver-invitation.ts";
import { describeInvitations } from "./describe-invitations.ts";
import { emailTaken } from "./email-taken.ts";
import { isDuplicateKey } from "./is-duplicate-key.ts";
import { type ListRequest, listPage, type Page } from "./list-page.ts";
import { type FilterFields, freeText, text, toConditions, toSortOrder, withoutCase, word } from "./list-query.ts";
import { answerUnavailable, type Once, stillRuns } from "./once.ts";
import { readInvitedRights } from "./read-invited-rights.ts";
import { refuseToInvite } from "./refuse-to-invite.ts";
import type { Tenants } from "./tenants.ts";
import { toSuperAdmin } from "./to-super-admin.ts";
import type { TokenChanges } from "./token-changes.ts";

type Request = Schemas["InvitationRequest"];

export interface InvitationListRequest extends ListRequest {
  email?: string;
  status?: Schemas["InvitationStatus"];
}

/** A new invitation with its code, which is in this answer and nowhere else. */
export interface NewInvitation {
  described: DescribedInvitation;
  code: string;
}

/** The invitations into a tenant. Every method that takes one fails with `not-found` when tenant or invitation is not there. */
export interface Invitations {
  list(tenantId: string, request: InvitationListRequest): Promise<Page<DescribedInvitation>>;
  /** Oldest first. */
  listByEmail(tenantId: string, email: string): Promise<DescribedInvitation[]>;
  /** Those to the e-mail address of the principal that can be accepted, of all tenants, oldest first. */
  listOf(principal: Principal): Promise<Invitation[]>;
  get(tenantId: string, id: string): Promise<DescribedInvitation>;
  /**
   * Undefined when a user has all of it already: the one with this e-mail address, or a new one with `createUserIfNotExist`.
   * Fails with `not-found` on what the request names, with `privilege-escalation`, `invitation-exists` and `access-exists`.
   */
  create(caller: Administrator, tenantId: string, request: Request, once?: Once): Promise<NewInvitation | undefined>;
  /** What was accepted stays given. */
  remove(caller: Administrator, tenantId: string, id: string): Promise<void>;
}

export interface InvitationsOptions {
  models: Models;
  keys: SecretKeys;
  tenants: Tenants;
  authorities: Authorities;
  relay: AuditRelay;
  changes: TokenChanges;
  clock: Clock;
  tokenPrefix: string;
}

const validForMs = 7 * 24 * 3_600_000;
const ownAtMost = 1_000;

/** Since all are valid for the same time, the order of their expiry is that of their creation. */
const sortFields = { id: "_id", email: "loginKey", sentAt: "expiresAt", expiredAt: "expiresAt" };
const filterFields = (now: Date): FilterFields => ({
  q: freeText("loginKey"),
  email: withoutCase(text("loginKey")),
  status: { EQUALS: (status) => toStatusCondition(status, now) },
  id: word("_id"),
});

export function createInvitations(options: InvitationsOptions): Invitations {
  const { models, keys, tenants, authorities, relay, changes, clock, tokenPrefix } = options;
  const toEntry = ({ actor }: Administrator, action: string, id: string, tenantId: string) =>
    toAuditEntry(actor, new Date(clock()), { action, targetType: "invitation", targetId: id, tenantId });
  const describeOne = async (invitation: Invitation): Promise<DescribedInvitation> => {
    const [described = { invitation, roles: [], groups: [] }] = await describeInvitations(models, invitation.tenantId, [
      invitation,
    ]);
    return described;
  };
  const mintCode = (id: string): string =>
    toInvitationText({ prefix: tokenPrefix, id, secret: randomBase62(secretLength) });
  /** Fails with `invitation-exists`; one that has expired makes room. */
  const refuseSecond = async (key: string): Promise<void> => {
    const before = await models.invitations.findOne({ key }).lean();
    if (!before) return;
    if (before.expiresAt.getTime() > clock()) throw invitationExists(before.email);
    await models.invitations.updateOne({ _id: before._id, key }, { $set: { key: before._id } });
  };
  /** The tenant may be deleted meanwhile: when its id comes again, nothing into it must be waiting. */
  const refuseOrphan = async ({ _id, tenantId }: Invitation): Promise<void> => {
    try {
      await tenants.get(tenantId);
    } catch (error) {
      await models.invitations.deleteOne({ _id });
      throw error;
    }
  };
  /** Who gets it at once: the id, and the account to be made for it. Undefined when it takes an invitation. */
  const findReceiver = async (
    { authority }: Administrator,
    tenantId: string,
    { email, createUserIfNotExist }: Request,
    invitationId: string,
    once: Once | undefined,
  ): Promise<Pick<Invitation, "acceptedBy" | "newUser"> | undefined> => {
    if (createUserIfNotExist && !authority.in(tenantId).has("USER:CREATE")) {
      throw new Problem("forbidden", {
        detail: `createUserIfNotExist: this needs the permission USER:CREATE in the tenant "${tenantId}".`,
      });
    }
    const user = await models.principals
      .findOne({ loginKey: toLoginKey(email), type: "STANDARD", state: "active" })
      .lean();
    if (await hadAccess(user, tenantId, once)) throw accessExists(email);
    if (user) return { acceptedBy: user._id };
    if (!createUserIfNotExist) return undefined;
    return { acceptedBy: toInvitedUserId(invitationId), newUser: { firstName: "", lastName: "" } };
  };
  /** Gives what an invitation gives to who gets it at once. */
  const grant = async (invitation: Invitation): Promise<undefined> => {
    const { _id, acceptedBy = "", isFulfilled, email } = invitation;
    const user = isFulfilled
      ? await models.principals.exists({ _id: acceptedBy, state: "active" })
      : await deliverInvitation({ models, relay, changes }, invitation);
    if (!user) throw acceptedBy === toInvitedUserId(_id) ? emailTaken() : notFound(`user "${email}"`);
  };
  /** Shows a new invitation with its code. */
  const show = async (invitation: Invitation, code: string): Promise<NewInvitation> => {
    relay.notify("invitations", invitation._id);
    await refuseOrphan(invitation);
    return { described: await describeOne(invitation), code };
  };
  /** Ends what an earlier run of the same request began. Nobody has seen the code of that: it gets another. */
  const inviteAgain = async (
    caller: Administrator,
    { _id, tenantId, ...before }: Invitation,
    { attempt }: Once,
  ): Promise<NewInvitation | undefined> => {
    if (before.acceptedBy !== undefined) return grant({ _id, tenantId, ...before });
    if (before.state === "deleted")
      throw answerUnavailable("The first request made an invitation that was deleted since.");
    const code = mintCode(_id);
    const minted = await models.invitations
      .findOneAndUpdate(
        { _id, state: "active", status: "PENDING", onceAttempt: { $lt: attempt } },
        {
          $set: { ...keys.digest(code), onceAttempt: attempt },
          ...toOutbox(toEntry(caller, "invitation.mint-again", _id, tenantId)),
        },
        { returnDocument: "after" },
      )
      .lean();
    if (!minted) throw stillRuns();
    return show(minted, code);
  };
  const find = async (tenantId: string, id: string): Promise<Invitation> => {
    await tenants.get(tenantId);
    const invitation = await models.invitations.findOne({ _id: id, tenantId, state: "active" }).lean();
    if (!invitation) throw notFound(`invitation "${id}"`);
    return invitation;
  };

  return {
    list: async (tenantId, { email, status, ...request }) => {
      await tenants.get(tenantId);
      const now = new Date(clock());
      const { results, total } = await listPage(
        models.invitations,
        {
          tenantId,
          state: "active",
          ...(email !== undefined && { loginKey: toLoginKey(email) }),
          ...(status !== undefined && toStatusCondition(status, now)),
          ...toConditions(request.filters, filterFields(now)),
        },
        toSortOrder(request.sort, sortFields, "sentAt:asc"),
        request,
      );
      return { results: await describeInvitations(models, tenantId, results), total };
    },
    listByEmail: async (tenantId, email) => {
      await tenants.get(tenantId);
      const found = await models.invitations
        .find({ tenantId, state: "active", loginKey: toLoginKey(email) })
        .sort({ _id: 1 })
        .lean();
      return describeInvitations(models, tenantId, found);
    },
    listOf: ({ loginKey }) =>
      models.invitations
        .find({ loginKey, state: "active", ...toStatusCondition("PENDING", new Date(clock())) })
        .sort({ _id: 1 })
        .limit(ownAtMost)
        .lean(),
    get: async (tenantId, id) => describeOne(await find(tenantId, id)),
    create: async (caller, tenantId, request, once) => {
      await tenants.get(tenantId);
      const { rights, roles } = await readInvitedRights(models, tenantId, request);
      await refuseToInvite(authorities, caller.authority, rights, roles);
      const now = clock();
      const id = once?.effectId ?? newId(now);
      const findBefore = async () => once && (await models.invitations.findById(id).lean());
      const before = await findBefore();
      if (once && before) return inviteAgain(caller, before, once);
      const loginKey = toLoginKey(request.email);
      const key = toInvitationKey({ tenantId, loginKey });
      await refuseSecond(key);
      const receiver = await findReceiver(caller, tenantId, request, id, once);
      const entry = toEntry(caller, receiver ? "invitation.grant" : "invitation.create", id, tenantId);
      const code = mintCode(id);
      const invitation: Invitation = {
        _id: id,
        state: "active",
        status: "PENDING",
        key,
        email: request.email,
        loginKey,
        ...rights,
        superAdmin: toSuperAdmin(request) ?? false,
        inviterId: caller.actor.id,
        ...keys.digest(code),
        sentAt: entry.at,
        expiresAt: new Date(now + validForMs),
        ...(once && { onceAttempt: once.attempt }),
        ...newOutbox(entry),
        // What is given at once is written as an accepted one that nobody sees, so that a crash leaves nothing half given.
        ...(receiver && { ...receiver, state: "deleted", status: "ACCEPTED", key: id, acceptedAt: entry.at }),
      };
      try {
        await models.invitations.create(invitation);
      } catch (error) {
        if (!isDuplicateKey(error)) throw error;
        const made = await findBefore();
        if (once && made) return inviteAgain(caller, made, once);
        throw invitationExists(request.email);
      }
      return receiver ? grant(invitation) : show(invitation, code);
    },
    remove: async (caller, tenantId, id) => {
      await tenants.get(tenantId);
      const entry = toEntry(caller, "invitation.delete", id, tenantId);
      const { matchedCount } = await models.invitations.updateOne(
        { _id: id, tenantId, state: "active" },
        { $set: { state: "deleted", key: id }, ...toOutbox(entry) },
      );
      if (matchedCount === 0) throw notFound(`invitation "${id}"`);
      relay.notify("invitations", id);
    },
  };
}

/** The id of the account that an invitation makes, if it makes one. */
export const toInvitedUserId = (invitationId: string): string => derivedId(invitationId, "user");

function toStatusCondition(status: string, now: Date): Record<string, unknown> {
  if (status === "PENDING") return { status, expiresAt: { $gt: now } };
  if (status === "EXPIRED") return { status: "PENDING", expiresAt: { $lte: now } };
  return { status };
}

const invitationExists = (email: string): Problem =>
  new Problem("invitation-exists", {
    detail: `"${email}" has been invited into the tenant. Delete that invitation to make another.`,
  });
