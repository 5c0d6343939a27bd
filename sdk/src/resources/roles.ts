import { Paginated } from "../core/pagination.ts";
import type { Call, CallOptions, IdempotentCallOptions } from "../core/request.ts";
import type {
  AutocompleteRequest,
  ListRolesQuery,
  Role,
  RoleOfId,
  RolePage,
  RoleRequest,
  RoleSummary,
} from "./types.ts";

export class Roles {
  readonly #call: Call;

  constructor(call: Call) {
    this.#call = call;
  }

  /**
   * List the roles of a tenant.
   *
   * One page of the tenant's roles, the managed ones included, ordered by name unless `sort` says otherwise. Filter
   * fields: `q` (free text: a part of the name, upper and lower case alike; `EQUALS`), `name` (`EQUALS`, `NOT_EQUALS`,
   * `IN`, `NOT_IN`, `STARTS_WITH`, `PREFIX`, `ENDS_WITH`, `CONTAINS`), `id` (`EQUALS`, `NOT_EQUALS`, `IN`, `NOT_IN`).
   * Sort fields: `name`, `id` (the order of creation).
   *
   * Needs the permission `ROLE:LIST`.
   *
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, RateLimitError, UnavailableError
   * @operation searchRoles
   */
  list(query: ListRolesQuery = {}, options?: CallOptions): Promise<RolePage> {
    return this.#call("searchRoles", { query }, options);
  }

  /**
   * List the roles of a tenant.
   *
   * One page of the tenant's roles, the managed ones included, ordered by name unless `sort` says otherwise. Filter
   * fields: `q` (free text: a part of the name, upper and lower case alike; `EQUALS`), `name` (`EQUALS`, `NOT_EQUALS`,
   * `IN`, `NOT_IN`, `STARTS_WITH`, `PREFIX`, `ENDS_WITH`, `CONTAINS`), `id` (`EQUALS`, `NOT_EQUALS`, `IN`, `NOT_IN`).
   * Sort fields: `name`, `id` (the order of creation).
   *
   * Needs the permission `ROLE:LIST`.
   *
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, RateLimitError, UnavailableError
   * @remarks All pages, from `page` on, 100 results each unless `size` says otherwise. A page is asked for when the one
   * before it is used up, so changing the list meanwhile can make results appear twice or not at all.
   * @operation searchRoles
   */
  iterate(query: ListRolesQuery = {}, options?: CallOptions): Paginated<RoleSummary> {
    return new Paginated(query, (position) => this.list({ ...query, ...position }, options));
  }

  /**
   * Create a role.
   *
   * Creates a role in the tenant. Names need not be unique. Nobody makes a role that permits more than they may in the
   * tenant, except a superadmin. A role with `isDefault` is given to whoever gets access to the tenant from then on.
   *
   * Needs the permission `ROLE:CREATE`.
   *
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, ConflictError, ValidationError,
   * RateLimitError, UnavailableError
   * @operation createRole
   */
  create(body: RoleRequest, options?: IdempotentCallOptions): Promise<Role> {
    return this.#call("createRole", { body }, options);
  }

  /**
   * Get a role.
   *
   * Answers with one role of the tenant.
   *
   * Needs the permission `ROLE:VIEW`.
   *
   * @param id - Id of the role.
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, RateLimitError, UnavailableError
   * @operation getRole
   */
  get(id: string, options?: CallOptions): Promise<Role> {
    return this.#call("getRole", { path: { id } }, options);
  }

  /**
   * Get several roles.
   *
   * One role for each id, in the same order. An id that the tenant has no role of is answered with `deleted`, the id as
   * name and no permissions.
   *
   * Needs the permission `ROLE:LIST`.
   *
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, ValidationError, RateLimitError,
   * UnavailableError
   * @operation listRolesFromGivenIds
   */
  getMany(ids: string[], options?: CallOptions): Promise<RoleOfId[]> {
    return this.#call("listRolesFromGivenIds", { body: { ids } }, options);
  }

  /**
   * Suggest roles.
   *
   * The roles that `ids` names, in its order, then by name up to 50 of those whose name contains `q`. With
   * `existingOnly`, no others than those of `ids`.
   *
   * Needs the permission `ROLE:LIST`.
   *
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, ValidationError, RateLimitError,
   * UnavailableError
   * @operation autocompleteRoles
   */
  autocomplete(body: AutocompleteRequest, options?: CallOptions): Promise<RoleSummary[]> {
    return this.#call("autocompleteRoles", { body }, options);
  }

  /**
   * Replace a role.
   *
   * Replaces name, description, permissions and `isDefault`; what is left out becomes empty or false. What it permits
   * changes within a second for everybody who has it. Nobody adds what they may not themselves, except a superadmin,
   * and nobody changes a managed role.
   *
   * Needs the permission `ROLE:UPDATE`.
   *
   * @param id - Id of the role.
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, ValidationError, RateLimitError,
   * UnavailableError
   * @operation updateRole
   */
  update(id: string, body: RoleRequest, options?: CallOptions): Promise<Role> {
    return this.#call("updateRole", { path: { id }, body }, options);
  }

  /**
   * Delete a role.
   *
   * Deletes the role, unless a binding has it (409) or it is a managed one (403).
   *
   * Needs the permission `ROLE:DELETE`.
   *
   * @param id - Id of the role.
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, ConflictError, RateLimitError,
   * UnavailableError
   * @operation deleteRole
   */
  delete(id: string, options?: CallOptions): Promise<void> {
    return this.#call("deleteRole", { path: { id } }, options);
  }
}
