import { Paginated } from "../core/pagination.ts";
import type { Call, CallOptions } from "../core/request.ts";
import type { AuditEntry, AuditEntryPage, ListAuditEntriesQuery } from "./types.ts";

export class AuditLogs {
  readonly #call: Call;

  constructor(call: Call) {
    this.#call = call;
  }

  /**
   * List the changes in a tenant.
   *
   * One page of the tenant's audit entries, the newest first unless `sort` says otherwise. An entry never holds a
   * secret. A change is in the list a moment after it was answered. Filter fields: `actorId`, `targetId` (`EQUALS`,
   * `NOT_EQUALS`, `IN`, `NOT_IN`), `at` (`GREATER_THAN_OR_EQUAL_TO`, `LESS_THAN`; RFC 3339). Sort field: `at`.
   *
   * Needs the permission `AUDITLOG:LIST`.
   *
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, RateLimitError, UnavailableError
   * @operation searchAuditLogs
   */
  list(query: ListAuditEntriesQuery = {}, options?: CallOptions): Promise<AuditEntryPage> {
    return this.#call("searchAuditLogs", { query }, options);
  }

  /**
   * List the changes in a tenant.
   *
   * One page of the tenant's audit entries, the newest first unless `sort` says otherwise. An entry never holds a
   * secret. A change is in the list a moment after it was answered. Filter fields: `actorId`, `targetId` (`EQUALS`,
   * `NOT_EQUALS`, `IN`, `NOT_IN`), `at` (`GREATER_THAN_OR_EQUAL_TO`, `LESS_THAN`; RFC 3339). Sort field: `at`.
   *
   * Needs the permission `AUDITLOG:LIST`.
   *
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, RateLimitError, UnavailableError
   * @remarks All pages, from `page` on, 100 results each unless `size` says otherwise. A page is asked for when the one
   * before it is used up, so changing the list meanwhile can make results appear twice or not at all.
   * @operation searchAuditLogs
   */
  iterate(query: ListAuditEntriesQuery = {}, options?: CallOptions): Paginated<AuditEntry> {
    return new Paginated(query, (position) => this.list({ ...query, ...position }, options));
  }

  /**
   * List the changes in the instance.
   *
   * As `searchAuditLogs`, of all tenants and of what belongs to none. One more filter field: `tenantId` (`EQUALS`,
   * `NOT_EQUALS`, `IN`, `NOT_IN`).
   *
   * Needs the permission `AUDITLOG:LIST`.
   *
   * @throws BadRequestError, AuthenticationError, PermissionError, RateLimitError, UnavailableError
   * @operation searchInstanceAuditLogs
   */
  listAll(query: ListAuditEntriesQuery = {}, options?: CallOptions): Promise<AuditEntryPage> {
    return this.#call("searchInstanceAuditLogs", { query }, options);
  }
}
