import { Paginated } from "../core/pagination.ts";
import type { Call, CallOptions, IdempotentCallOptions } from "../core/request.ts";
import type { CreateTenantRequest, ListTenantsQuery, Tenant, TenantPage, TenantRequest } from "./types.ts";

export class Tenants {
  readonly #call: Call;

  constructor(call: Call) {
    this.#call = call;
  }

  /**
   * List the tenants.
   *
   * One page of the tenants, ordered by id unless `sort` says otherwise. Filter fields: `q` (free text: a part of the
   * name, upper and lower case alike; `EQUALS`), `name` and `id` (`EQUALS`, `NOT_EQUALS`, `IN`, `NOT_IN`,
   * `STARTS_WITH`, `PREFIX`, `ENDS_WITH`, `CONTAINS`). Sort fields: `name`, `id`.
   *
   * Needs the permission `TENANT:LIST`.
   *
   * @throws BadRequestError, AuthenticationError, PermissionError, RateLimitError, UnavailableError
   * @operation listTenants
   */
  list(query: ListTenantsQuery = {}, options?: CallOptions): Promise<TenantPage> {
    return this.#call("listTenants", { query }, options);
  }

  /**
   * Search the tenants.
   *
   * As `listTenants`.
   *
   * Needs the permission `TENANT:LIST`.
   *
   * @throws BadRequestError, AuthenticationError, PermissionError, RateLimitError, UnavailableError
   * @operation searchTenants
   */
  search(query: ListTenantsQuery = {}, options?: CallOptions): Promise<TenantPage> {
    return this.#call("searchTenants", { query }, options);
  }

  /**
   * List the tenants.
   *
   * One page of the tenants, ordered by id unless `sort` says otherwise. Filter fields: `q` (free text: a part of the
   * name, upper and lower case alike; `EQUALS`), `name` and `id` (`EQUALS`, `NOT_EQUALS`, `IN`, `NOT_IN`,
   * `STARTS_WITH`, `PREFIX`, `ENDS_WITH`, `CONTAINS`). Sort fields: `name`, `id`.
   *
   * Needs the permission `TENANT:LIST`.
   *
   * @throws BadRequestError, AuthenticationError, PermissionError, RateLimitError, UnavailableError
   * @remarks All pages, from `page` on, 100 results each unless `size` says otherwise. A page is asked for when the one
   * before it is used up, so changing the list meanwhile can make results appear twice or not at all.
   * @operation listTenants
   */
  iterate(query: ListTenantsQuery = {}, options?: CallOptions): Paginated<Tenant> {
    return new Paginated(query, (position) => this.list({ ...query, ...position }, options));
  }

  /**
   * Create a tenant.
   *
   * Creates a tenant with the id of the request and the five managed roles. A first segment of a path of this API
   * (`users`, `me`, `tenants` and the like) is no id of a tenant.
   *
   * Needs the permission `TENANT:CREATE`.
   *
   * @throws BadRequestError, AuthenticationError, PermissionError, ConflictError, ValidationError, RateLimitError,
   * UnavailableError
   * @operation createTenant
   */
  create(body: CreateTenantRequest, options?: IdempotentCallOptions): Promise<Tenant> {
    return this.#call("createTenant", { body }, options);
  }

  /**
   * Get a tenant.
   *
   * Answers with one tenant, with what was sent along with it.
   *
   * Needs the permission `TENANT:VIEW`.
   *
   * @param id - Id of the tenant.
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, RateLimitError, UnavailableError
   * @operation getTenant
   */
  get(id: string, options?: CallOptions): Promise<Tenant> {
    return this.#call("getTenant", { path: { id } }, options);
  }

  /**
   * Replace a tenant.
   *
   * Replaces the name and all that was sent along with it. The id stays.
   *
   * Needs the permission `TENANT:UPDATE`.
   *
   * @param id - Id of the tenant.
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, ValidationError, RateLimitError,
   * UnavailableError
   * @operation updateTenant
   */
  update(id: string, body: TenantRequest, options?: CallOptions): Promise<Tenant> {
    return this.#call("updateTenant", { path: { id }, body }, options);
  }

  /**
   * Delete a tenant.
   *
   * Deletes the tenant with its groups, roles and bindings, and ends everybody's access to it. Refused (409) while
   * service accounts are managed there, and for `main`, which every instance has.
   *
   * Needs the permission `TENANT:DELETE`.
   *
   * @param id - Id of the tenant.
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, ConflictError, RateLimitError,
   * UnavailableError
   * @operation deleteTenant
   */
  delete(id: string, options?: CallOptions): Promise<void> {
    return this.#call("deleteTenant", { path: { id } }, options);
  }
}
