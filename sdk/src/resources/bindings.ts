import { Paginated } from "../core/pagination.ts";
import type { Call, CallOptions } from "../core/request.ts";
import type { Binding, BindingPage, BindingRequest, ListBindingsQuery } from "./types.ts";

export class Bindings {
  readonly #call: Call;

  constructor(call: Call) {
    this.#call = call;
  }

  /**
   * List the bindings of a tenant.
   *
   * One page of the tenant's bindings, in the order of their creation unless `sort` says otherwise. Filter fields: `id`
   * (of the binding), `external_id` or `userId` (of whom it binds), `roleId`, `namespace`, `type` (`EQUALS`,
   * `NOT_EQUALS`, `IN`, `NOT_IN` each). Sort field: `id` (the order of creation).
   *
   * Needs the permission `BINDING:LIST`.
   *
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, RateLimitError, UnavailableError
   * @operation searchBindings
   */
  list(query: ListBindingsQuery = {}, options?: CallOptions): Promise<BindingPage> {
    return this.#call("searchBindings", { query }, options);
  }

  /**
   * List the bindings of a tenant.
   *
   * One page of the tenant's bindings, in the order of their creation unless `sort` says otherwise. Filter fields: `id`
   * (of the binding), `external_id` or `userId` (of whom it binds), `roleId`, `namespace`, `type` (`EQUALS`,
   * `NOT_EQUALS`, `IN`, `NOT_IN` each). Sort field: `id` (the order of creation).
   *
   * Needs the permission `BINDING:LIST`.
   *
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, RateLimitError, UnavailableError
   * @remarks All pages, from `page` on, 100 results each unless `size` says otherwise. A page is asked for when the one
   * before it is used up, so changing the list meanwhile can make results appear twice or not at all.
   * @operation searchBindings
   */
  iterate(query: ListBindingsQuery = {}, options?: CallOptions): Paginated<Binding> {
    return new Paginated(query, (position) => this.list({ ...query, ...position }, options));
  }

  /**
   * Give a role to a user, a service account or a group.
   *
   * In the whole tenant, or with `namespaceId` in that namespace and those below it. A user or service account gets
   * access to the tenant by it. A binding never changes: delete it and make another. The same binding twice is one: the
   * second request gets the first one's answer, with the same id. Nobody gives a role that permits more than they may
   * there, except a superadmin.
   *
   * Needs the permission `BINDING:CREATE`.
   *
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, ValidationError, RateLimitError,
   * UnavailableError
   * @operation createBinding
   */
  create(body: BindingRequest, options?: CallOptions): Promise<Binding> {
    return this.#call("createBinding", { body }, options);
  }

  /**
   * Give several roles.
   *
   * As `createBinding`, for up to 1,000 bindings. All are checked before the first is made; if something stops it in
   * between, the same request again makes the rest. The answer has them in the order of the request.
   *
   * Needs the permission `BINDING:CREATE`.
   *
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, ValidationError, RateLimitError,
   * UnavailableError
   * @operation bulkCreateBinding
   */
  createMany(body: BindingRequest[], options?: CallOptions): Promise<Binding[]> {
    return this.#call("bulkCreateBinding", { body }, options);
  }

  /**
   * Get a binding.
   *
   * Answers with one binding of the tenant.
   *
   * Needs the permission `BINDING:VIEW`.
   *
   * @param id - Id of the binding.
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, RateLimitError, UnavailableError
   * @operation getBinding
   */
  get(id: string, options?: CallOptions): Promise<Binding> {
    return this.#call("getBinding", { path: { id } }, options);
  }

  /**
   * Take a role away.
   *
   * Deletes the binding. What it permitted ends within a second. Access to the tenant stays.
   *
   * Needs the permission `BINDING:DELETE`.
   *
   * @param id - Id of the binding.
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, RateLimitError, UnavailableError
   * @operation deleteBinding
   */
  delete(id: string, options?: CallOptions): Promise<void> {
    return this.#call("deleteBinding", { path: { id } }, options);
  }
}
