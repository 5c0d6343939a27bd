import { Paginated } from "../core/pagination.ts";
import type { Call, CallOptions, IdempotentCallOptions } from "../core/request.ts";
import type {
  AutocompleteRequest,
  ListTenantAccessQuery,
  TenantAccess,
  TenantAccessRequest,
  TenantUser,
  TenantUserPage,
} from "./types.ts";

export class TenantAccesses {
  readonly #call: Call;

  constructor(call: Call) {
    this.#call = call;
  }

  /**
   * List the users of a tenant.
   *
   * One page of the people who have access to the tenant, ordered by name unless `sort` says otherwise; service
   * accounts have a list of their own. Filter fields: `q` (`EQUALS`), `name` and `username` (`EQUALS`, `NOT_EQUALS`,
   * `IN`, `NOT_IN`, `STARTS_WITH`, `PREFIX`, `ENDS_WITH`, `CONTAINS`), `id` (`EQUALS`, `NOT_EQUALS`, `IN`, `NOT_IN`).
   * Sort fields: `name`, `username`, `id`.
   *
   * Needs the permission `TENANT_ACCESS:LIST`.
   *
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, RateLimitError, UnavailableError
   * @operation listTenantAccess
   */
  list(query: ListTenantAccessQuery = {}, options?: CallOptions): Promise<TenantUserPage> {
    return this.#call("listTenantAccess", { query }, options);
  }

  /**
   * List the users of a tenant.
   *
   * One page of the people who have access to the tenant, ordered by name unless `sort` says otherwise; service
   * accounts have a list of their own. Filter fields: `q` (`EQUALS`), `name` and `username` (`EQUALS`, `NOT_EQUALS`,
   * `IN`, `NOT_IN`, `STARTS_WITH`, `PREFIX`, `ENDS_WITH`, `CONTAINS`), `id` (`EQUALS`, `NOT_EQUALS`, `IN`, `NOT_IN`).
   * Sort fields: `name`, `username`, `id`.
   *
   * Needs the permission `TENANT_ACCESS:LIST`.
   *
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, RateLimitError, UnavailableError
   * @remarks All pages, from `page` on, 100 results each unless `size` says otherwise. A page is asked for when the one
   * before it is used up, so changing the list meanwhile can make results appear twice or not at all.
   * @operation listTenantAccess
   */
  iterate(query: ListTenantAccessQuery = {}, options?: CallOptions): Paginated<TenantUser> {
    return new Paginated(query, (position) => this.list({ ...query, ...position }, options));
  }

  /**
   * Suggest users of a tenant.
   *
   * The people of the tenant that `ids` names, in its order, then by name up to 50 of those whose e-mail address
   * contains `q`. With `existingOnly`, no others than those of `ids`.
   *
   * Needs the permission `TENANT_ACCESS:LIST`.
   *
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, ValidationError, RateLimitError,
   * UnavailableError
   * @operation autocompleteUsers
   */
  autocomplete(body: AutocompleteRequest, options?: CallOptions): Promise<TenantUser[]> {
    return this.#call("autocompleteUsers", { body }, options);
  }

  /**
   * Get what a user may do in a tenant.
   *
   * The groups of a user or a service account in the tenant, and the roles that it has there by its own bindings
   * (`BINDING`) and by those of its groups (`GROUP`).
   *
   * Needs the permission `TENANT_ACCESS:VIEW`.
   *
   * @param userId - Id of the user, or of the service account.
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, RateLimitError, UnavailableError
   * @operation getTenantAccess
   */
  get(userId: string, options?: CallOptions): Promise<TenantAccess> {
    return this.#call("getTenantAccess", { path: { userId } }, options);
  }

  /**
   * Give a user access to a tenant.
   *
   * Gives the user with this e-mail address access to the tenant, and with it the roles that whoever joins the tenant
   * gets.
   *
   * Needs the permission `TENANT_ACCESS:CREATE`.
   *
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, ConflictError, ValidationError,
   * RateLimitError, UnavailableError
   * @operation createTenantAccess
   */
  createByEmail(body: TenantAccessRequest, options?: IdempotentCallOptions): Promise<void> {
    return this.#call("createTenantAccess", { body }, options);
  }

  /**
   * Give a user access to a tenant by its id.
   *
   * As `createTenantAccess`, for the user with this id. Who has access keeps it. For service accounts that are managed
   * elsewhere only superadmins may do this.
   *
   * Needs the permission `TENANT_ACCESS:CREATE`.
   *
   * @param userId - Id of the user, or of the service account.
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, RateLimitError, UnavailableError
   * @operation createTenantAccess_1
   */
  create(userId: string, options?: CallOptions): Promise<void> {
    return this.#call("createTenantAccess_1", { path: { userId } }, options);
  }

  /**
   * End the access of a user to a tenant.
   *
   * Ends the access, and with it the memberships in groups of the tenant and the bindings of the user there. The access
   * of a service account that is managed in the tenant ends with the account only.
   *
   * Needs the permission `TENANT_ACCESS:DELETE`.
   *
   * @param userId - Id of the user, or of the service account.
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, ConflictError, RateLimitError,
   * UnavailableError
   * @operation deleteTenantAccess
   */
  delete(userId: string, options?: CallOptions): Promise<void> {
    return this.#call("deleteTenantAccess", { path: { userId } }, options);
  }
}
