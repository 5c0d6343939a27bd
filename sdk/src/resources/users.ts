import { Paginated } from "../core/pagination.ts";
import type { Call, CallOptions, IdempotentCallOptions } from "../core/request.ts";
import type {
  ListUsersQuery,
  PatchUserRequest,
  RestrictedRequest,
  SetPasswordRequest,
  SuperAdminRequest,
  User,
  UserGroupsRequest,
  UserPage,
  UserRequest,
  UserSummary,
} from "./types.ts";
import { UserApiTokens } from "./user-api-tokens.ts";

export class Users {
  readonly #call: Call;
  readonly apiTokens: UserApiTokens;

  constructor(call: Call) {
    this.#call = call;
    this.apiTokens = new UserApiTokens(call);
  }

  /**
   * List the users.
   *
   * One page of all people, ordered by e-mail address (without case) unless `sort` says otherwise. Filter fields: `q`
   * (free text: a part of the address, upper and lower case alike; `EQUALS`), `username` and `email` (without case) and
   * `name` (the address as it is written; `EQUALS`, `NOT_EQUALS`, `IN`, `NOT_IN`, `STARTS_WITH`, `PREFIX`, `ENDS_WITH`,
   * `CONTAINS`), `id` (`EQUALS`, `NOT_EQUALS`, `IN`, `NOT_IN`), `super_admin` (`EQUALS`: `true` or `false`). Sort
   * fields: `username`, `email`, `name`, `id` (the order of creation). For superadmins.
   *
   * Needs the permission `USER:LIST`.
   *
   * @throws BadRequestError, AuthenticationError, PermissionError, RateLimitError, UnavailableError
   * @operation listUsers
   */
  list(query: ListUsersQuery = {}, options?: CallOptions): Promise<UserPage> {
    return this.#call("listUsers", { query }, options);
  }

  /**
   * List the users.
   *
   * One page of all people, ordered by e-mail address (without case) unless `sort` says otherwise. Filter fields: `q`
   * (free text: a part of the address, upper and lower case alike; `EQUALS`), `username` and `email` (without case) and
   * `name` (the address as it is written; `EQUALS`, `NOT_EQUALS`, `IN`, `NOT_IN`, `STARTS_WITH`, `PREFIX`, `ENDS_WITH`,
   * `CONTAINS`), `id` (`EQUALS`, `NOT_EQUALS`, `IN`, `NOT_IN`), `super_admin` (`EQUALS`: `true` or `false`). Sort
   * fields: `username`, `email`, `name`, `id` (the order of creation). For superadmins.
   *
   * Needs the permission `USER:LIST`.
   *
   * @throws BadRequestError, AuthenticationError, PermissionError, RateLimitError, UnavailableError
   * @remarks All pages, from `page` on, 100 results each unless `size` says otherwise. A page is asked for when the one
   * before it is used up, so changing the list meanwhile can make results appear twice or not at all.
   * @operation listUsers
   */
  iterate(query: ListUsersQuery = {}, options?: CallOptions): Paginated<UserSummary> {
    return new Paginated(query, (position) => this.list({ ...query, ...position }, options));
  }

  /**
   * Create a user.
   *
   * Creates a person with access to the tenants that the body names and to those of the groups. E-mail addresses are
   * unique, without case. Without a password the user cannot log in until one is set. For superadmins.
   *
   * Needs the permission `USER:CREATE`.
   *
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, ConflictError, ValidationError,
   * RateLimitError, UnavailableError
   * @operation createUser
   */
  create(body: UserRequest, options?: IdempotentCallOptions): Promise<User> {
    return this.#call("createUser", { body }, options);
  }

  /**
   * Get a user.
   *
   * Answers with one person, whatever tenants they belong to. For superadmins.
   *
   * Needs the permission `USER:VIEW`.
   *
   * @param id - Id of the user.
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, RateLimitError, UnavailableError
   * @operation getUser
   */
  get(id: string, options?: CallOptions): Promise<User> {
    return this.#call("getUser", { path: { id } }, options);
  }

  /**
   * Replace a user.
   *
   * Replaces the e-mail address and the names: a name that is left out becomes empty. Groups, tenants, `superAdmin`,
   * `restricted` and the password are changed only when the body names them; access to the tenants of the groups stays.
   * Another password ends all sessions of the user. For superadmins.
   *
   * Needs the permission `USER:UPDATE`.
   *
   * @param id - Id of the user.
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, ConflictError, ValidationError,
   * RateLimitError, UnavailableError
   * @operation updateUser
   */
  update(id: string, body: UserRequest, options?: CallOptions): Promise<User> {
    return this.#call("updateUser", { path: { id }, body }, options);
  }

  /**
   * Change a user.
   *
   * Changes the members that the body names and leaves the others. Disabling a user ends password, sessions and API
   * tokens at once; enabling lets password and tokens work again. For superadmins.
   *
   * Needs the permission `USER:UPDATE`.
   *
   * @param id - Id of the user.
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, ConflictError, ValidationError,
   * RateLimitError, UnavailableError
   * @operation patchUser
   */
  patch(id: string, body: PatchUserRequest, options?: CallOptions): Promise<User> {
    return this.#call("patchUser", { path: { id }, body }, options);
  }

  /**
   * Delete a user.
   *
   * Deletes the person. Password, sessions and API tokens stop working at once, and the e-mail address is free again.
   * For superadmins.
   *
   * Needs the permission `USER:DELETE`.
   *
   * @param id - Id of the user.
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, ConflictError, RateLimitError,
   * UnavailableError
   * @operation deleteUser
   */
  delete(id: string, options?: CallOptions): Promise<void> {
    return this.#call("deleteUser", { path: { id } }, options);
  }

  /**
   * Set the password of a user.
   *
   * Sets the password and ends all sessions of the user. `passwordConfiguration` of `getSetup` says what it must have.
   * For superadmins.
   *
   * Needs the permission `USER:UPDATE`.
   *
   * @param id - Id of the user.
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, ValidationError, RateLimitError,
   * UnavailableError
   * @operation patchUserPassword
   */
  setPassword(id: string, body: SetPasswordRequest, options?: CallOptions): Promise<User> {
    return this.#call("patchUserPassword", { path: { id }, body }, options);
  }

  /**
   * Make a user a superadmin, or end that.
   *
   * Says whether the user may do everything in every tenant. `instanceOwner` is another name of `superAdmin`. For
   * superadmins.
   *
   * Needs the permission `USER:UPDATE`.
   *
   * @param id - Id of the user.
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, ConflictError, ValidationError,
   * RateLimitError, UnavailableError
   * @operation patchUserSuperAdmin
   */
  setSuperAdmin(id: string, body: SuperAdminRequest, options?: CallOptions): Promise<void> {
    return this.#call("patchUserSuperAdmin", { path: { id }, body }, options);
  }

  /**
   * Make a user an instance owner, or end that.
   *
   * Another name of `patchUserSuperAdmin`. For superadmins.
   *
   * Needs the permission `USER:UPDATE`.
   *
   * @param id - Id of the user.
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, ConflictError, ValidationError,
   * RateLimitError, UnavailableError
   * @operation patchUserInstanceOwner
   */
  setInstanceOwner(id: string, body: SuperAdminRequest, options?: CallOptions): Promise<void> {
    return this.#call("patchUserInstanceOwner", { path: { id }, body }, options);
  }

  /**
   * Let a user only look, or end that.
   *
   * A restricted user reads what their roles permit and changes nothing, not even their own password or API tokens. For
   * superadmins.
   *
   * Needs the permission `USER:UPDATE`.
   *
   * @param id - Id of the user.
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, ValidationError, RateLimitError,
   * UnavailableError
   * @operation patchUserDemo
   */
  setRestricted(id: string, body: RestrictedRequest, options?: CallOptions): Promise<void> {
    return this.#call("patchUserDemo", { path: { id }, body }, options);
  }

  /**
   * Set the groups of a user in a tenant.
   *
   * Makes the groups of the principal in this tenant those that the body names, in this order; its groups in other
   * tenants stay. A service account has groups in the same way. The first group gives access to the tenant; without any
   * group the access stays. Nobody gives groups that permit more than they may themselves.
   *
   * Needs the permission `USER:MANAGE_GROUP_MEMBERSHIP`.
   *
   * @param id - Id of the user or service account.
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, ValidationError, RateLimitError,
   * UnavailableError
   * @operation updateUserGroups
   */
  setGroups(id: string, body: UserGroupsRequest, options?: CallOptions): Promise<void> {
    return this.#call("updateUserGroups", { path: { id }, body }, options);
  }

  /**
   * Take a way to authenticate away.
   *
   * Takes the password of a user away (`BasicAuth`) and ends all their sessions. API tokens stay. For superadmins.
   *
   * Needs the permission `USER:UPDATE`.
   *
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, RateLimitError, UnavailableError
   * @operation deleteUserAuthMethod
   */
  async deleteAuthMethod(id: string, auth: string, options?: CallOptions): Promise<void> {
    await this.#call("deleteUserAuthMethod", { path: { id, auth } }, options);
  }

  /**
   * End all sessions of a user.
   *
   * Whoever is logged in as this user has to log in again, everywhere within a second. API tokens stay. For
   * superadmins.
   *
   * Needs the permission `USER:UPDATE`.
   *
   * @param id - Id of the user.
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, RateLimitError, UnavailableError
   * @operation deleteRefreshToken
   */
  endSessions(id: string, options?: CallOptions): Promise<void> {
    return this.#call("deleteRefreshToken", { path: { id } }, options);
  }
}
