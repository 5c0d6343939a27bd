import { Paginated } from "../core/pagination.ts";
import type { Call, CallOptions, IdempotentCallOptions } from "../core/request.ts";
import { ServiceAccountApiTokens } from "./service-account-api-tokens.ts";
import type {
  ListServiceAccountsQuery,
  PatchServiceAccountRequest,
  ServiceAccount,
  ServiceAccountPage,
  ServiceAccountRequest,
  ServiceAccountSummary,
} from "./types.ts";

export class ServiceAccounts {
  readonly #call: Call;
  readonly apiTokens: ServiceAccountApiTokens;

  constructor(call: Call) {
    this.#call = call;
    this.apiTokens = new ServiceAccountApiTokens(call);
  }

  /**
   * List the service accounts of a tenant.
   *
   * One page of the tenant's service accounts, ordered by name unless `sort` says otherwise. Filter fields: `q` (free
   * text: a part of the name, upper and lower case alike; `EQUALS`), `name` and `username` (`EQUALS`, `NOT_EQUALS`,
   * `IN`, `NOT_IN`, `STARTS_WITH`, `PREFIX`, `ENDS_WITH`, `CONTAINS`), `id` (`EQUALS`, `NOT_EQUALS`, `IN`, `NOT_IN`).
   * Sort fields: `name`, `id` (the order of creation).
   *
   * Needs the permission `SERVICE_ACCOUNT:LIST`.
   *
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, RateLimitError, UnavailableError
   * @operation listServiceAccountsForTenant
   */
  list(query: ListServiceAccountsQuery = {}, options?: CallOptions): Promise<ServiceAccountPage> {
    return this.#call("listServiceAccountsForTenant", { query }, options);
  }

  /**
   * List the service accounts of a tenant.
   *
   * One page of the tenant's service accounts, ordered by name unless `sort` says otherwise. Filter fields: `q` (free
   * text: a part of the name, upper and lower case alike; `EQUALS`), `name` and `username` (`EQUALS`, `NOT_EQUALS`,
   * `IN`, `NOT_IN`, `STARTS_WITH`, `PREFIX`, `ENDS_WITH`, `CONTAINS`), `id` (`EQUALS`, `NOT_EQUALS`, `IN`, `NOT_IN`).
   * Sort fields: `name`, `id` (the order of creation).
   *
   * Needs the permission `SERVICE_ACCOUNT:LIST`.
   *
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, RateLimitError, UnavailableError
   * @remarks All pages, from `page` on, 100 results each unless `size` says otherwise. A page is asked for when the one
   * before it is used up, so changing the list meanwhile can make results appear twice or not at all.
   * @operation listServiceAccountsForTenant
   */
  iterate(query: ListServiceAccountsQuery = {}, options?: CallOptions): Paginated<ServiceAccountSummary> {
    return new Paginated(query, (position) => this.list({ ...query, ...position }, options));
  }

  /**
   * Create a service account.
   *
   * Creates a service account in the tenant. Names need not be unique.
   *
   * Needs the permission `SERVICE_ACCOUNT:CREATE`.
   *
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, ConflictError, ValidationError,
   * RateLimitError, UnavailableError
   * @operation createServiceAccountForTenant
   */
  create(body: ServiceAccountRequest, options?: IdempotentCallOptions): Promise<ServiceAccount> {
    return this.#call("createServiceAccountForTenant", { body }, options);
  }

  /**
   * Get a service account.
   *
   * Answers with one service account of the tenant.
   *
   * Needs the permission `SERVICE_ACCOUNT:VIEW`.
   *
   * @param id - Id of the service account.
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, RateLimitError, UnavailableError
   * @operation getServiceAccountForTenant
   */
  get(id: string, options?: CallOptions): Promise<ServiceAccount> {
    return this.#call("getServiceAccountForTenant", { path: { id } }, options);
  }

  /**
   * Replace a service account.
   *
   * Replaces name, description and groups: a description that is left out becomes empty, groups that are left out stay.
   * `superAdmin` is changed only when the body names it.
   *
   * Needs the permission `SERVICE_ACCOUNT:UPDATE`.
   *
   * @param id - Id of the service account.
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, ConflictError, ValidationError,
   * RateLimitError, UnavailableError
   * @operation updateServiceAccount
   */
  update(id: string, body: ServiceAccountRequest, options?: CallOptions): Promise<ServiceAccount> {
    return this.#call("updateServiceAccount", { path: { id }, body }, options);
  }

  /**
   * Change a service account.
   *
   * Changes the members that the body names and leaves the others. Disabling a service account ends all its tokens at
   * once; enabling it lets them work again.
   *
   * Needs the permission `SERVICE_ACCOUNT:UPDATE`.
   *
   * @param id - Id of the service account.
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, ConflictError, ValidationError,
   * RateLimitError, UnavailableError
   * @operation patchServiceAccountForTenant
   */
  patch(id: string, body: PatchServiceAccountRequest, options?: CallOptions): Promise<ServiceAccount> {
    return this.#call("patchServiceAccountForTenant", { path: { id }, body }, options);
  }

  /**
   * Delete a service account.
   *
   * Deletes the service account. All its API tokens stop working at once.
   *
   * Needs the permission `SERVICE_ACCOUNT:DELETE`.
   *
   * @param id - Id of the service account.
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, ConflictError, RateLimitError,
   * UnavailableError
   * @operation deleteServiceAccountForTenant
   */
  delete(id: string, options?: CallOptions): Promise<void> {
    return this.#call("deleteServiceAccountForTenant", { path: { id } }, options);
  }
}
