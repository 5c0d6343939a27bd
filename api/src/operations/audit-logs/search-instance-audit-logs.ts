import type { Handler } from "../../http/operation.ts";
import { toAuditLogEntry } from "../../models/audit-entry.ts";

export const searchInstanceAuditLogs: Handler<"searchInstanceAuditLogs"> = async ({ query }, { services }) => {
  const { results, total } = await services.auditLog.list(undefined, query);
  return { status: 200, body: { results: results.map(toAuditLogEntry), total } };
};
