import type { Handler } from "../../http/operation.ts";
import { toAuditLogEntry } from "../../models/audit-entry.ts";

export const searchAuditLogs: Handler<"searchAuditLogs"> = async ({ path, query }, { services }) => {
  const { results, total } = await services.auditLog.list(path.tenant, query);
  return { status: 200, body: { results: results.map(toAuditLogEntry), total } };
};
