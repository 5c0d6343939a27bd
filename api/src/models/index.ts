import type { Connection } from "mongoose";
import { apiTokenModel } from "./api-token.ts";
import { auditEntryModel } from "./audit-entry.ts";
import { principalModel } from "./principal.ts";
import { tenantModel } from "./tenant.ts";

/** The models on one connection: all access to the data. */
export const createModels = (connection: Connection) => ({
  principals: principalModel(connection),
  apiTokens: apiTokenModel(connection),
  tenants: tenantModel(connection),
  auditEntries: auditEntryModel(connection),
});

export type Models = ReturnType<typeof createModels>;
