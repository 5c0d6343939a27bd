import { Paginated } from "../core/pagination.ts";
import type { Call, CallOptions } from "../core/request.ts";
import type { GroupMember, GroupMemberPage, ListGroupMembersQuery, Membership } from "./types.ts";

export class GroupMembers {
  readonly #call: Call;

  constructor(call: Call) {
    this.#call = call;
  }

  /**
   * List the members of a group.
   *
   * One page of the users and service accounts in the group, ordered by name unless `sort` says otherwise. A member
   * that was just added or removed is there, or gone. Filter fields: `q` (`EQUALS`), `name` and `username` (`EQUALS`,
   * `NOT_EQUALS`, `IN`, `NOT_IN`, `STARTS_WITH`, `PREFIX`, `ENDS_WITH`, `CONTAINS`), `id` (`EQUALS`, `NOT_EQUALS`,
   * `IN`, `NOT_IN`). Sort fields: `name`, `username`, `id`. The owners of the group need no permission.
   *
   * Needs the permission `GROUP:VIEW`.
   *
   * @param id - Id of the group.
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, RateLimitError, UnavailableError
   * @operation searchGroupMembers
   */
  list(id: string, query: ListGroupMembersQuery = {}, options?: CallOptions): Promise<GroupMemberPage> {
    return this.#call("searchGroupMembers", { path: { id }, query }, options);
  }

  /**
   * List the members of a group.
   *
   * One page of the users and service accounts in the group, ordered by name unless `sort` says otherwise. A member
   * that was just added or removed is there, or gone. Filter fields: `q` (`EQUALS`), `name` and `username` (`EQUALS`,
   * `NOT_EQUALS`, `IN`, `NOT_IN`, `STARTS_WITH`, `PREFIX`, `ENDS_WITH`, `CONTAINS`), `id` (`EQUALS`, `NOT_EQUALS`,
   * `IN`, `NOT_IN`). Sort fields: `name`, `username`, `id`. The owners of the group need no permission.
   *
   * Needs the permission `GROUP:VIEW`.
   *
   * @param id - Id of the group.
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, RateLimitError, UnavailableError
   * @remarks All pages, from `page` on, 100 results each unless `size` says otherwise. A page is asked for when the one
   * before it is used up, so changing the list meanwhile can make results appear twice or not at all.
   * @operation searchGroupMembers
   */
  iterate(id: string, query: ListGroupMembersQuery = {}, options?: CallOptions): Paginated<GroupMember> {
    return new Paginated(query, (position) => this.list(id, { ...query, ...position }, options));
  }

  /**
   * Add a member to a group.
   *
   * Adds a user or a service account to the group. Who has no access to the tenant gets it, for which the caller needs
   * the permission TENANT_ACCESS:CREATE. Nobody adds to a group that may do more than they may. The owners of the group
   * need no other permission.
   *
   * Needs the permission `GROUP:MANAGE_MEMBERS`.
   *
   * @param id - Id of the group.
   * @param userId - Id of the user, or of the service account.
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, ConflictError, RateLimitError,
   * UnavailableError
   * @operation addUserToGroup
   */
  add(id: string, userId: string, options?: CallOptions): Promise<GroupMember> {
    return this.#call("addUserToGroup", { path: { id, userId } }, options);
  }

  /**
   * Remove a member from a group.
   *
   * Removes a user or a service account from the group. Who is in no other group of the tenant loses the access to it
   * too, but for a service account that is managed there. The owners of the group need no permission.
   *
   * Needs the permission `GROUP:MANAGE_MEMBERS`.
   *
   * @param id - Id of the group.
   * @param userId - Id of the user, or of the service account.
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, ConflictError, RateLimitError,
   * UnavailableError
   * @operation deleteUserFromGroup
   */
  remove(id: string, userId: string, options?: CallOptions): Promise<void> {
    return this.#call("deleteUserFromGroup", { path: { id, userId } }, options);
  }

  /**
   * Make a member an owner of a group or a plain member.
   *
   * Owners manage the members of the group. The owners of the group need no permission.
   *
   * Needs the permission `GROUP:MANAGE_MEMBERS`.
   *
   * @param id - Id of the group.
   * @param userId - Id of the user, or of the service account.
   * @param membership - `OWNER`: manages the members of the group.
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, ConflictError, RateLimitError,
   * UnavailableError
   * @operation setUserMembershipForGroup
   */
  setMembership(id: string, userId: string, membership: Membership, options?: CallOptions): Promise<GroupMember> {
    return this.#call("setUserMembershipForGroup", { path: { id, userId }, query: { membership } }, options);
  }
}
