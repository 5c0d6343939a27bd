import { Paginated } from "../core/pagination.ts";
import type { Call, CallOptions, IdempotentCallOptions } from "../core/request.ts";
import { InstanceServiceAccountApiTokens } from "./instance-service-account-api-tokens.ts";
import type {
  CreateServiceAccountRequest,
  ListServiceAccountsQuery,
  PatchServiceAccountRequest,
  ServiceAccountDetail,
  ServiceAccountDetailPage,
  ServiceAccountRequest,
} from "./types.ts";

export class InstanceServiceAccounts {
  readonly #call: Call;
  readonly apiTokens: InstanceServiceAccountApiTokens;

  constructor(call: Call) {
    this.#call = call;
    this.apiTokens = new InstanceServiceAccountApiTokens(call);
  }

  /**
   * List the service accounts of the instance.
   *
   * One page of all service accounts, whatever tenants they belong to, ordered by name unless `sort` says otherwise.
   * Filter fields: `q` (free text: a part of the name, upper and lower case alike; `EQUALS`), `name` and `username`
   * (`EQUALS`, `NOT_EQUALS`, `IN`, `NOT_IN`, `STARTS_WITH`, `PREFIX`, `ENDS_WITH`, `CONTAINS`), `id` (`EQUALS`,
   * `NOT_EQUALS`, `IN`, `NOT_IN`), `created` (a time: `EQUALS`, `GREATER_THAN`, `GREATER_THAN_OR_EQUAL_TO`,
   * `LESS_THAN`, `LESS_THAN_OR_EQUAL_TO`). Sort fields: `name`, `id`, `created`. For superadmins.
   *
   * Needs the permission `SERVICE_ACCOUNT:LIST`.
   *
   * @throws BadRequestError, AuthenticationError, PermissionError, RateLimitError, UnavailableError
   * @operation listServiceAccounts
   */
  list(query: ListServiceAccountsQuery = {}, options?: CallOptions): Promise<ServiceAccountDetailPage> {
    return this.#call("listServiceAccounts", { query }, options);
  }

  /**
   * List the service accounts of the instance.
   *
   * One page of all service accounts, whatever tenants they belong to, ordered by name unless `sort` says otherwise.
   * Filter fields: `q` (free text: a part of the name, upper and lower case alike; `EQUALS`), `name` and `username`
   * (`EQUALS`, `NOT_EQUALS`, `IN`, `NOT_IN`, `STARTS_WITH`, `PREFIX`, `ENDS_WITH`, `CONTAINS`), `id` (`EQUALS`,
   * `NOT_EQUALS`, `IN`, `NOT_IN`), `created` (a time: `EQUALS`, `GREATER_THAN`, `GREATER_THAN_OR_EQUAL_TO`,
   * `LESS_THAN`, `LESS_THAN_OR_EQUAL_TO`). Sort fields: `name`, `id`, `created`. For superadmins.
   *
   * Needs the permission `SERVICE_ACCOUNT:LIST`.
   *
   * @throws BadRequestError, AuthenticationError, PermissionError, RateLimitError, UnavailableError
   * @remarks All pages, from `page` on, 100 results each unless `size` says otherwise. A page is asked for when the one
   * before it is used up, so changing the list meanwhile can make results appear twice or not at all.
   * @operation listServiceAccounts
   */
  iterate(query: ListServiceAccountsQuery = {}, options?: CallOptions): Paginated<ServiceAccountDetail> {
    return new Paginated(query, (position) => this.list({ ...query, ...position }, options));
  }

  /**
   * Create a service account of the instance.
   *
   * Creates a service account that only superadmins manage, with access to the tenants that the body names and to those
   * of its groups. Names need not be unique. For superadmins.
   *
   * Needs the permission `SERVICE_ACCOUNT:CREATE`.
   *
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, ConflictError, ValidationError,
   * RateLimitError, UnavailableError
   * @operation createServiceAccount
   */
  create(body: CreateServiceAccountRequest, options?: IdempotentCallOptions): Promise<ServiceAccountDetail> {
    return this.#call("createServiceAccount", { body }, options);
  }

  /**
   * Get a service account of the instance.
   *
   * Answers with one service account, whatever tenants it belongs to. For superadmins.
   *
   * Needs the permission `SERVICE_ACCOUNT:VIEW`.
   *
   * @param id - Id of the service account.
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, RateLimitError, UnavailableError
   * @operation getServiceAccount
   */
  get(id: string, options?: CallOptions): Promise<ServiceAccountDetail> {
    return this.#call("getServiceAccount", { path: { id } }, options);
  }

  /**
   * Replace a service account of the instance.
   *
   * Replaces name, description and groups: a description that is left out becomes empty, groups that are left out stay.
   * `superAdmin` is changed only when the body names it. A group gives access to its tenant; access to other tenants
   * stays as it is. For superadmins.
   *
   * Needs the permission `SERVICE_ACCOUNT:UPDATE`.
   *
   * @param id - Id of the service account.
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, ConflictError, ValidationError,
   * RateLimitError, UnavailableError
   * @operation updateInstanceServiceAccount
   */
  update(id: string, body: ServiceAccountRequest, options?: CallOptions): Promise<ServiceAccountDetail> {
    return this.#call("updateInstanceServiceAccount", { path: { id }, body }, options);
  }

  /**
   * Change a service account of the instance.
   *
   * Changes the members that the body names and leaves the others. Disabling a service account ends all its tokens at
   * once; enabling it lets them work again. For superadmins.
   *
   * Needs the permission `SERVICE_ACCOUNT:UPDATE`.
   *
   * @param id - Id of the service account.
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, ConflictError, ValidationError,
   * RateLimitError, UnavailableError
   * @operation patchServiceAccountDetails
   */
  patch(id: string, body: PatchServiceAccountRequest, options?: CallOptions): Promise<ServiceAccountDetail> {
    return this.#call("patchServiceAccountDetails", { path: { id }, body }, options);
  }

  /**
   * Make a service account a superadmin, or end that.
   *
   * Says whether the service account may do everything in every tenant. `instanceOwner` is another name of
   * `superAdmin`. For superadmins.
   *
   * Needs the permission `SERVICE_ACCOUNT:UPDATE`.
   *
   * @param id - Id of the service account.
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, ConflictError, ValidationError,
   * RateLimitError, UnavailableError
   * @operation patchServiceAccountSuperAdmin
   */
  setSuperAdmin(id: string, superAdmin: boolean, options?: CallOptions): Promise<void> {
    return this.#call("patchServiceAccountSuperAdmin", { path: { id }, body: { superAdmin } }, options);
  }

  /**
   * Make a service account an owner of the instance, or end that.
   *
   * Says whether the service account may do everything in every tenant. The same as `patchServiceAccountSuperAdmin`,
   * under its newer name. For superadmins.
   *
   * Needs the permission `SERVICE_ACCOUNT:UPDATE`.
   *
   * @param id - Id of the service account.
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, ConflictError, ValidationError,
   * RateLimitError, UnavailableError
   * @operation patchServiceAccountInstanceOwner
   */
  setInstanceOwner(id: string, instanceOwner: boolean, options?: CallOptions): Promise<void> {
    return this.#call("patchServiceAccountInstanceOwner", { path: { id }, body: { instanceOwner } }, options);
  }

  /**
   * Delete a service account of the instance.
   *
   * Deletes the service account. All its API tokens stop working at once. A service account cannot delete itself. For
   * superadmins.
   *
   * Needs the permission `SERVICE_ACCOUNT:DELETE`.
   *
   * @param id - Id of the service account.
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, ConflictError, RateLimitError,
   * UnavailableError
   * @operation deleteServiceAccount
   */
  delete(id: string, options?: CallOptions): Promise<void> {
    return this.#call("deleteServiceAccount", { path: { id } }, options);
  }
}
