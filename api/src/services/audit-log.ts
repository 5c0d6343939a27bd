import { Problem } from "../errors.ts";
import { firstIdAt } from "../lib/ids.ts";
import type { AuditEntry } from "../models/audit-entry.ts";
import type { Models } from "../models/index.ts";
import { type ListRequest, listPage, type Page } from "./list-page.ts";
import { toConditions, toSortOrder, word } from "./list-query.ts";
import type { Tenants } from "./tenants.ts";

/** The audit entries that have left the documents that they were written with. */
export interface AuditLog {
  /** Of a tenant; without one, of the whole instance. The newest first. Fails with `not-found`. */
  list(tenantId: string | undefined, request: ListRequest): Promise<Page<AuditEntry>>;
}

const filterFields = {
  actorId: word("actorId"),
  targetId: word("targetId"),
  // Ids sort by time, and every index ends with them.
  at: {
    GREATER_THAN_OR_EQUAL_TO: (time: string) => ({ _id: { $gte: firstIdAt(toMs(time)) } }),
    LESS_THAN: (time: string) => ({ _id: { $lt: firstIdAt(toMs(time)) } }),
  },
};
const instanceFilterFields = { ...filterFields, tenantId: word("tenantId") };

export function createAuditLog(models: Models, tenants: Tenants): AuditLog {
  return {
    list: async (tenantId, request) => {
      if (tenantId !== undefined) await tenants.get(tenantId);
      const fields = tenantId === undefined ? instanceFilterFields : filterFields;
      return listPage(
        models.auditEntries,
        { ...(tenantId !== undefined && { tenantId }), ...toConditions(request.filters, fields) },
        toSortOrder(request.sort, { at: "_id" }, "at:desc"),
        request,
      );
    },
  };
}

const timePattern = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/;

function toMs(text: string): number {
  // A plus sign that a client did not escape arrives as a space.
  const time = text.replace(" ", "+");
  const ms = timePattern.test(time) ? Date.parse(time) : Number.NaN;
  if (ms >= 0) return ms;
  const detail = "must be a time such as 2026-01-31T12:00:00Z";
  throw new Problem("invalid-query-filters", {
    detail: `filters[at]: ${detail}`,
    faults: [{ pointer: "/query/filters/at", detail, type: "date-time" }],
  });
}
