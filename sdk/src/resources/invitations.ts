import { Paginated } from "../core/pagination.ts";
import type { Call, CallOptions, IdempotentCallOptions } from "../core/request.ts";
import type {
  CreatedInvitation,
  Invitation,
  InvitationPage,
  InvitationRequest,
  InvitedUserRequest,
  ListInvitationsQuery,
  OwnInvitation,
  Principal,
  User,
} from "./types.ts";

export class Invitations {
  readonly #call: Call;

  constructor(call: Call) {
    this.#call = call;
  }

  /**
   * List the invitations of a tenant.
   *
   * One page of the tenant's invitations, in the order of their creation unless `sort` says otherwise. One that was
   * accepted or has expired stays until it is deleted. Filter fields: `q` (`EQUALS`), `email` (`EQUALS`, `NOT_EQUALS`,
   * `IN`, `NOT_IN`, `STARTS_WITH`, `PREFIX`, `ENDS_WITH`, `CONTAINS`), `status` (`EQUALS`), `id` (`EQUALS`,
   * `NOT_EQUALS`, `IN`, `NOT_IN`). Sort fields: `email`, `sentAt`, `expiredAt`, `id`.
   *
   * Needs the permission `INVITATION:LIST`.
   *
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, RateLimitError, UnavailableError
   * @operation searchInvitations
   */
  list(query: ListInvitationsQuery = {}, options?: CallOptions): Promise<InvitationPage> {
    return this.#call("searchInvitations", { query }, options);
  }

  /**
   * List the invitations of a tenant.
   *
   * One page of the tenant's invitations, in the order of their creation unless `sort` says otherwise. One that was
   * accepted or has expired stays until it is deleted. Filter fields: `q` (`EQUALS`), `email` (`EQUALS`, `NOT_EQUALS`,
   * `IN`, `NOT_IN`, `STARTS_WITH`, `PREFIX`, `ENDS_WITH`, `CONTAINS`), `status` (`EQUALS`), `id` (`EQUALS`,
   * `NOT_EQUALS`, `IN`, `NOT_IN`). Sort fields: `email`, `sentAt`, `expiredAt`, `id`.
   *
   * Needs the permission `INVITATION:LIST`.
   *
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, RateLimitError, UnavailableError
   * @remarks All pages, from `page` on, 100 results each unless `size` says otherwise. A page is asked for when the one
   * before it is used up, so changing the list meanwhile can make results appear twice or not at all.
   * @operation searchInvitations
   */
  iterate(query: ListInvitationsQuery = {}, options?: CallOptions): Paginated<Invitation> {
    return new Paginated(query, (position) => this.list({ ...query, ...position }, options));
  }

  /**
   * List the invitations of an e-mail address.
   *
   * The tenant's invitations of this address, oldest first, in whatever state; none where there is none.
   *
   * Needs the permission `INVITATION:LIST`.
   *
   * @param email - The e-mail address; upper and lower case alike.
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, RateLimitError, UnavailableError
   * @operation listInvitationsByEmail
   */
  listByEmail(email: string, options?: CallOptions): Promise<Invitation[]> {
    return this.#call("listInvitationsByEmail", { path: { email } }, options);
  }

  /**
   * List the invitations to your own e-mail address.
   *
   * Those of all tenants that can still be accepted, oldest first. Nobody accepts one by this: that takes the link,
   * since nothing proves that an e-mail address is its holder's. A service account has none.
   *
   * @throws BadRequestError, AuthenticationError, RateLimitError, UnavailableError
   * @operation findAllInvitationsForCurrentUser
   */
  listOwn(options?: CallOptions): Promise<OwnInvitation[]> {
    return this.#call("findAllInvitationsForCurrentUser", {}, options);
  }

  /**
   * Get an invitation.
   *
   * Answers with one invitation of the tenant, without its link.
   *
   * Needs the permission `INVITATION:VIEW`.
   *
   * @param id - Id of the invitation.
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, RateLimitError, UnavailableError
   * @operation getInvitation
   */
  get(id: string, options?: CallOptions): Promise<Invitation> {
    return this.#call("getInvitation", { path: { id } }, options);
  }

  /**
   * Invite somebody into a tenant.
   *
   * Makes a link by which one person gets access to the tenant, with these roles and groups, within 7 days. Pass it on
   * to them: no e-mail is sent, and the answer is the only place where the link appears. Whoever has an account with
   * this e-mail address gets all of it at once (204), and so does a new account with `createUserIfNotExist`, which has
   * no password yet and needs the permission `USER:CREATE`. Nobody gives more than they may, except a superadmin; only
   * superadmins invite superadmins. What the inviter may not do any more when the invitation is accepted ends it.
   *
   * Needs the permission `INVITATION:CREATE`.
   *
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, ConflictError, ValidationError,
   * RateLimitError, UnavailableError
   * @remarks Undefined where somebody with this e-mail address has got access at once.
   * @operation createInvitation
   */
  create(body: InvitationRequest, options?: IdempotentCallOptions): Promise<CreatedInvitation | undefined> {
    return this.#call("createInvitation", { body }, options);
  }

  /**
   * Accept an invitation with the account you have.
   *
   * Gives the user of this request what the invitation says, whatever e-mail address it was made for: the code counts,
   * since nothing proves that an e-mail address is its holder's. A code works once; one that is unknown, used, expired
   * or deleted, or whose inviter may not give all of that any more, is answered alike. Roles and groups that were
   * deleted since are left out. Service accounts, restricted users and tokens with limits cannot accept.
   *
   * @param invitationId - The `code` of the invitation, as `createInvitation` has shown it.
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, RateLimitError, UnavailableError
   * @operation acceptInvitation
   */
  accept(invitationId: string, options?: CallOptions): Promise<Principal> {
    return this.#call("acceptInvitation", { path: { invitationId } }, options);
  }

  /**
   * Accept an invitation with a new account.
   *
   * Makes a user with the e-mail address of the invitation and this password, who gets what the invitation says, as
   * with `acceptInvitation`. Needs no credential but the code. Whoever has an account accepts with it: an address that
   * has one is refused (409), and the code still works.
   *
   * @param invitationId - The `code` of the invitation, as `createInvitation` has shown it.
   * @throws BadRequestError, NotFoundError, ConflictError, ValidationError, RateLimitError, UnavailableError
   * @operation createFromInvitation
   */
  acceptAsNewUser(invitationId: string, body: InvitedUserRequest, options?: CallOptions): Promise<User> {
    return this.#call("createFromInvitation", { path: { invitationId }, body }, options);
  }

  /**
   * Delete an invitation.
   *
   * Its link does not work any more. What somebody got by accepting it stays.
   *
   * Needs the permission `INVITATION:DELETE`.
   *
   * @param id - Id of the invitation.
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, RateLimitError, UnavailableError
   * @operation deleteInvitation
   */
  delete(id: string, options?: CallOptions): Promise<void> {
    return this.#call("deleteInvitation", { path: { id } }, options);
  }
}
