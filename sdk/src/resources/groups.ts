import { Paginated } from "../core/pagination.ts";
import type { Call, CallOptions, IdempotentCallOptions } from "../core/request.ts";
import { GroupMembers } from "./group-members.ts";
import type {
  AutocompleteRequest,
  CreateGroupRequest,
  Group,
  GroupPage,
  GroupRequest,
  IdsRequest,
  ListGroupsQuery,
} from "./types.ts";

export class Groups {
  readonly #call: Call;
  readonly members: GroupMembers;

  constructor(call: Call) {
    this.#call = call;
    this.members = new GroupMembers(call);
  }

  /**
   * List the groups of a tenant.
   *
   * One page of the tenant's groups, ordered by name unless `sort` says otherwise. Filter fields: `q` (free text: a
   * part of the name, upper and lower case alike; `EQUALS`), `name` (`EQUALS`, `NOT_EQUALS`, `IN`, `NOT_IN`,
   * `STARTS_WITH`, `PREFIX`, `ENDS_WITH`, `CONTAINS`), `id` (`EQUALS`, `NOT_EQUALS`, `IN`, `NOT_IN`). Sort fields:
   * `name`, `id` (the order of creation).
   *
   * Needs the permission `GROUP:LIST`.
   *
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, RateLimitError, UnavailableError
   * @operation listGroups
   */
  list(query: ListGroupsQuery = {}, options?: CallOptions): Promise<GroupPage> {
    return this.#call("listGroups", { query }, options);
  }

  /**
   * List the groups of a tenant.
   *
   * One page of the tenant's groups, ordered by name unless `sort` says otherwise. Filter fields: `q` (free text: a
   * part of the name, upper and lower case alike; `EQUALS`), `name` (`EQUALS`, `NOT_EQUALS`, `IN`, `NOT_IN`,
   * `STARTS_WITH`, `PREFIX`, `ENDS_WITH`, `CONTAINS`), `id` (`EQUALS`, `NOT_EQUALS`, `IN`, `NOT_IN`). Sort fields:
   * `name`, `id` (the order of creation).
   *
   * Needs the permission `GROUP:LIST`.
   *
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, RateLimitError, UnavailableError
   * @remarks All pages, from `page` on, 100 results each unless `size` says otherwise. A page is asked for when the one
   * before it is used up, so changing the list meanwhile can make results appear twice or not at all.
   * @operation listGroups
   */
  iterate(query: ListGroupsQuery = {}, options?: CallOptions): Paginated<Group> {
    return new Paginated(query, (position) => this.list({ ...query, ...position }, options));
  }

  /**
   * Search the groups of a tenant.
   *
   * The same as `listGroups`, under the name that older clients know.
   *
   * Needs the permission `GROUP:LIST`.
   *
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, RateLimitError, UnavailableError
   * @operation searchGroups
   */
  search(query: ListGroupsQuery = {}, options?: CallOptions): Promise<GroupPage> {
    return this.#call("searchGroups", { query }, options);
  }

  /**
   * Find groups while a name is typed.
   *
   * The groups that `ids` names, in its order, then by name up to 50 of those whose name contains `q`. With
   * `existingOnly`, no others than those of `ids`.
   *
   * Needs the permission `GROUP:LIST`.
   *
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, ValidationError, RateLimitError,
   * UnavailableError
   * @operation autocompleteGroups
   */
  autocomplete(body: AutocompleteRequest, options?: CallOptions): Promise<Group[]> {
    return this.#call("autocompleteGroups", { body }, options);
  }

  /**
   * Get several groups.
   *
   * The groups with these ids, in the order of the ids. What is no group of the tenant is left out.
   *
   * Needs the permission `GROUP:LIST`.
   *
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, ValidationError, RateLimitError,
   * UnavailableError
   * @operation listGroupIds
   */
  getMany(body: IdsRequest, options?: CallOptions): Promise<Group[]> {
    return this.#call("listGroupIds", { body }, options);
  }

  /**
   * Create a group.
   *
   * Creates a group of users and service accounts, which share the roles that are bound to it. Its name is unique in
   * the tenant. Those in `membersId` become its members; who of them has no access to the tenant gets it, for which the
   * caller needs the permission TENANT_ACCESS:CREATE.
   *
   * Needs the permission `GROUP:CREATE`.
   *
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, ConflictError, ValidationError,
   * RateLimitError, UnavailableError
   * @operation createGroup
   */
  create(body: CreateGroupRequest, options?: IdempotentCallOptions): Promise<Group> {
    return this.#call("createGroup", { body }, options);
  }

  /**
   * Get a group.
   *
   * Answers with one group of the tenant.
   *
   * Needs the permission `GROUP:VIEW`.
   *
   * @param id - Id of the group.
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, RateLimitError, UnavailableError
   * @operation getGroup
   */
  get(id: string, options?: CallOptions): Promise<Group> {
    return this.#call("getGroup", { path: { id } }, options);
  }

  /**
   * Replace a group.
   *
   * Replaces name and description: a description that is left out becomes empty. Members stay.
   *
   * Needs the permission `GROUP:UPDATE`.
   *
   * @param id - Id of the group.
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, ConflictError, ValidationError,
   * RateLimitError, UnavailableError
   * @operation updateGroup
   */
  update(id: string, body: GroupRequest, options?: CallOptions): Promise<Group> {
    return this.#call("updateGroup", { path: { id }, body }, options);
  }

  /**
   * Delete a group.
   *
   * Deletes the group. Its members lose the roles that they had through it at once, and keep their access to the
   * tenant.
   *
   * Needs the permission `GROUP:DELETE`.
   *
   * @param id - Id of the group.
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, RateLimitError, UnavailableError
   * @operation deleteGroup
   */
  delete(id: string, options?: CallOptions): Promise<void> {
    return this.#call("deleteGroup", { path: { id } }, options);
  }
}
