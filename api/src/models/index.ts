import type { Connection } from "mongoose";
import { apiTokenModel } from "./api-token.ts";
import { auditEntryModel } from "./audit-entry.ts";
import { changeModel } from "./change.ts";
import { idempotencyRecordModel } from "./idempotency-record.ts";
import { principalModel } from "./principal.ts";
import { tenantModel } from "./tenant.ts";
import { tokenRevocationModel } from "./token-revocation.ts";

/** The models on one connection: all access to the data. */
export const createModels = (connection: Connection) => ({
  principals: principalModel(connection),
  apiTokens: apiTokenModel(connection),
  tenants: tenantModel(connection),
  auditEntries: auditEntryModel(connection),
  changes: changeModel(connection),
  idempotencyRecords: idempotencyRecordModel(connection),
  tokenRevocations: tokenRevocationModel(connection),
});

export type Models = ReturnType<typeof createModels>;
