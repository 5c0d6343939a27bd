import type { Connection } from "mongoose";
import { apiTokenModel } from "./api-token.ts";
import { auditEntryModel } from "./audit-entry.ts";
import { bindingModel } from "./binding.ts";
import { bootstrapMarkModel } from "./bootstrap-mark.ts";
import { changeModel } from "./change.ts";
import { groupModel } from "./group.ts";
import { idempotencyRecordModel } from "./idempotency-record.ts";
import { instanceModel } from "./instance.ts";
import { invitationModel } from "./invitation.ts";
import { loginFailureModel } from "./login-failure.ts";
import { membershipModel } from "./membership.ts";
import { principalModel } from "./principal.ts";
import { roleModel } from "./role.ts";
import { superadminDepartureModel } from "./superadmin-departure.ts";
import { tenantModel } from "./tenant.ts";
import { tokenRevocationModel } from "./token-revocation.ts";

/** The models on one connection: all access to the data. */
export const createModels = (connection: Connection) => ({
  principals: principalModel(connection),
  apiTokens: apiTokenModel(connection),
  tenants: tenantModel(connection),
  groups: groupModel(connection),
  roles: roleModel(connection),
  bindings: bindingModel(connection),
  memberships: membershipModel(connection),
  auditEntries: auditEntryModel(connection),
  bootstrapMarks: bootstrapMarkModel(connection),
  changes: changeModel(connection),
  idempotencyRecords: idempotencyRecordModel(connection),
  instances: instanceModel(connection),
  invitations: invitationModel(connection),
  loginFailures: loginFailureModel(connection),
  superadminDepartures: superadminDepartureModel(connection),
  tokenRevocations: tokenRevocationModel(connection),
});

export type Models = ReturnType<typeof createModels>;
