import type { Handlers } from "../http/operation.ts";
import { listPermissions } from "./acls/list-permissions.ts";
import { listTemplates } from "./acls/list-templates.ts";
import { searchAuditLogs } from "./audit-logs/search-audit-logs.ts";
import { searchInstanceAuditLogs } from "./audit-logs/search-instance-audit-logs.ts";
import { getAuths } from "./auths/get-auths.ts";
import { bulkCreateBinding } from "./bindings/bulk-create-binding.ts";
import { createBinding } from "./bindings/create-binding.ts";
import { deleteBinding } from "./bindings/delete-binding.ts";
import { getBinding } from "./bindings/get-binding.ts";
import { searchBindings } from "./bindings/search-bindings.ts";
import { getConfigs } from "./configs/get-configs.ts";
import { getLoginConfigs } from "./configs/get-login-configs.ts";
import { getOpenapiJson } from "./documentation/get-openapi-json.ts";
import { getOpenapiYaml } from "./documentation/get-openapi-yaml.ts";
import { getReference } from "./documentation/get-reference.ts";
import { getReferenceFile } from "./documentation/get-reference-file.ts";
import { addUserToGroup } from "./groups/add-user-to-group.ts";
import { autocompleteGroups } from "./groups/autocomplete-groups.ts";
import { createGroup } from "./groups/create-group.ts";
import { deleteGroup } from "./groups/delete-group.ts";
import { deleteUserFromGroup } from "./groups/delete-user-from-group.ts";
import { getGroup } from "./groups/get-group.ts";
import { listGroupIds } from "./groups/list-group-ids.ts";
import { listGroups } from "./groups/list-groups.ts";
import { searchGroupMembers } from "./groups/search-group-members.ts";
import { searchGroups } from "./groups/search-groups.ts";
import { setUserMembershipForGroup } from "./groups/set-user-membership-for-group.ts";
import { updateGroup } from "./groups/update-group.ts";
import { getHealth } from "./health/get-health.ts";
import { getReadiness } from "./health/get-readiness.ts";
import { createInstanceApiToken } from "./instance-service-accounts/create-api-token.ts";
import { createInstanceServiceAccount } from "./instance-service-accounts/create-service-account.ts";
import { deleteInstanceApiToken } from "./instance-service-accounts/delete-api-token.ts";
import { deleteInstanceServiceAccount } from "./instance-service-accounts/delete-service-account.ts";
import { getInstanceApiToken } from "./instance-service-accounts/get-api-token.ts";
import { getInstanceServiceAccount } from "./instance-service-accounts/get-service-account.ts";
import { listInstanceApiTokens } from "./instance-service-accounts/list-api-tokens.ts";
import { listInstanceServiceAccounts } from "./instance-service-accounts/list-service-accounts.ts";
import { patchServiceAccountInstanceOwner } from "./instance-service-accounts/patch-instance-owner.ts";
import { patchInstanceServiceAccount } from "./instance-service-accounts/patch-service-account.ts";
import { patchServiceAccountSuperAdmin } from "./instance-service-accounts/patch-super-admin.ts";
import { rotateInstanceApiToken } from "./instance-service-accounts/rotate-api-token.ts";
import { updateInstanceApiToken } from "./instance-service-accounts/update-api-token.ts";
import { updateInstanceServiceAccount } from "./instance-service-accounts/update-service-account.ts";
import { acceptInvitation } from "./invitations/accept-invitation.ts";
import { createFromInvitation } from "./invitations/create-from-invitation.ts";
import { createInvitation } from "./invitations/create-invitation.ts";
import { deleteInvitation } from "./invitations/delete-invitation.ts";
import { findAllInvitationsForCurrentUser } from "./invitations/find-all-invitations-for-current-user.ts";
import { getInvitation } from "./invitations/get-invitation.ts";
import { listInvitationsByEmail } from "./invitations/list-invitations-by-email.ts";
import { searchInvitations } from "./invitations/search-invitations.ts";
import { login } from "./login/login.ts";
import { loginAtRoot } from "./login/login-at-root.ts";
import { logout } from "./login/logout.ts";
import { logoutAtRoot } from "./login/logout-at-root.ts";
import { createApiTokenForCurrentUser } from "./me/create-api-token.ts";
import { deleteApiTokenForCurrentUser } from "./me/delete-api-token.ts";
import { getApiTokenForCurrentUser } from "./me/get-api-token.ts";
import { getCurrentUser } from "./me/get-current-user.ts";
import { listApiTokensForCurrentUser } from "./me/list-api-tokens.ts";
import { patchCurrentUser } from "./me/patch-current-user.ts";
import { rotateApiTokenForCurrentUser } from "./me/rotate-api-token.ts";
import { updateApiTokenForCurrentUser } from "./me/update-api-token.ts";
import { updateCurrentUserPassword } from "./me/update-password.ts";
import { autocompleteRoles } from "./roles/autocomplete-roles.ts";
import { createRole } from "./roles/create-role.ts";
import { deleteRole } from "./roles/delete-role.ts";
import { getRole } from "./roles/get-role.ts";
import { listRolesFromGivenIds } from "./roles/list-roles-from-given-ids.ts";
import { searchRoles } from "./roles/search-roles.ts";
import { updateRole } from "./roles/update-role.ts";
import { createApiToken } from "./service-accounts/create-api-token.ts";
import { createServiceAccount } from "./service-accounts/create-service-account.ts";
import { deleteApiToken } from "./service-accounts/delete-api-token.ts";
import { deleteServiceAccount } from "./service-accounts/delete-service-account.ts";
import { getApiToken } from "./service-accounts/get-api-token.ts";
import { getServiceAccount } from "./service-accounts/get-service-account.ts";
import { listApiTokens } from "./service-accounts/list-api-tokens.ts";
import { listServiceAccounts } from "./service-accounts/list-service-accounts.ts";
import { patchServiceAccount } from "./service-accounts/patch-service-account.ts";
import { rotateApiToken } from "./service-accounts/rotate-api-token.ts";
import { updateApiToken } from "./service-accounts/update-api-token.ts";
import { updateServiceAccount } from "./service-accounts/update-service-account.ts";
import { createSetup } from "./setup/create-setup.ts";
import { getSetup } from "./setup/get-setup.ts";
import { autocompleteUsers } from "./tenant-access/autocomplete-users.ts";
import { createTenantAccess } from "./tenant-access/create-tenant-access.ts";
import { createTenantAccessById } from "./tenant-access/create-tenant-access-by-id.ts";
import { deleteTenantAccess } from "./tenant-access/delete-tenant-access.ts";
import { getTenantAccess } from "./tenant-access/get-tenant-access.ts";
import { listTenantAccess } from "./tenant-access/list-tenant-access.ts";
import { createTenant } from "./tenants/create-tenant.ts";
import { deleteTenant } from "./tenants/delete-tenant.ts";
import { getTenant } from "./tenants/get-tenant.ts";
import { listTenants } from "./tenants/list-tenants.ts";
import { searchTenants } from "./tenants/search-tenants.ts";
import { updateTenant } from "./tenants/update-tenant.ts";
import { getProviderDownload } from "./terraform-registry/get-provider-download.ts";
import { getProviderFile } from "./terraform-registry/get-provider-file.ts";
import { getTerraformDiscovery } from "./terraform-registry/get-terraform-discovery.ts";
import { listProviderVersions } from "./terraform-registry/list-provider-versions.ts";
import { createApiTokenRevocation } from "./tokens/create-api-token-revocation.ts";
import { forwardAuth } from "./tokens/forward-auth.ts";
import { getApiTokenRevocation } from "./tokens/get-api-token-revocation.ts";
import { introspectToken } from "./tokens/introspect-token.ts";
import { listTokenChanges } from "./tokens/list-token-changes.ts";
import { revokeToken } from "./tokens/revoke-token.ts";
import { verifyToken } from "./tokens/verify-token.ts";
import { verifyTokens } from "./tokens/verify-tokens.ts";
import { createUser } from "./users/create-user.ts";
import { createUserApiToken } from "./users/create-user-api-token.ts";
import { deleteRefreshToken } from "./users/delete-refresh-token.ts";
import { deleteUser } from "./users/delete-user.ts";
import { deleteUserApiToken } from "./users/delete-user-api-token.ts";
import { deleteUserAuthMethod } from "./users/delete-user-auth-method.ts";
import { getUser } from "./users/get-user.ts";
import { getUserApiToken } from "./users/get-user-api-token.ts";
import { listUserApiTokens } from "./users/list-user-api-tokens.ts";
import { listUsers } from "./users/list-users.ts";
import { patchUser } from "./users/patch-user.ts";
import { patchUserInstanceOwner } from "./users/patch-user-instance-owner.ts";
import { patchUserPassword } from "./users/patch-user-password.ts";
import { patchUserRestricted } from "./users/patch-user-restricted.ts";
import { patchUserSuperAdmin } from "./users/patch-user-super-admin.ts";
import { rotateUserApiToken } from "./users/rotate-user-api-token.ts";
import { updateUser } from "./users/update-user.ts";
import { updateUserApiToken } from "./users/update-user-api-token.ts";
import { updateUserGroups } from "./users/update-user-groups.ts";

/** The handler of each operation of openapi.yaml. */
export const handlers: Handlers = {
  searchAuditLogs,
  searchInstanceAuditLogs,
  createTenant,
  deleteTenant,
  getTenant,
  listTenants,
  searchTenants,
  updateTenant,
  listPermissions,
  listTemplates,
  bulkCreateBinding,
  createBinding,
  deleteBinding,
  getBinding,
  searchBindings,
  autocompleteRoles,
  createRole,
  deleteRole,
  getRole,
  listRolesFromGivenIds,
  searchRoles,
  updateRole,
  createApiTokensForServiceAccount: createInstanceApiToken,
  createServiceAccount: createInstanceServiceAccount,
  deleteApiTokenForServiceAccount: deleteInstanceApiToken,
  deleteServiceAccount: deleteInstanceServiceAccount,
  getApiTokenForServiceAccount: getInstanceApiToken,
  getServiceAccount: getInstanceServiceAccount,
  listApiTokensForServiceAccount: listInstanceApiTokens,
  listServiceAccounts: listInstanceServiceAccounts,
  patchServiceAccountInstanceOwner,
  patchServiceAccountDetails: patchInstanceServiceAccount,
  patchServiceAccountSuperAdmin,
  rotateApiTokenForServiceAccount: rotateInstanceApiToken,
  updateApiTokenForServiceAccount: updateInstanceApiToken,
  updateInstanceServiceAccount,
  autocompleteUsers,
  createTenantAccess,
  createTenantAccess_1: createTenantAccessById,
  deleteTenantAccess,
  getTenantAccess,
  listTenantAccess,
  addUserToGroup,
  autocompleteGroups,
  createGroup,
  deleteGroup,
  deleteUserFromGroup,
  getGroup,
  listGroupIds,
  listGroups,
  searchGroupMembers,
  searchGroups,
  setUserMembershipForGroup,
  updateGroup,
  acceptInvitation,
  createFromInvitation,
  createInvitation,
  deleteInvitation,
  findAllInvitationsForCurrentUser,
  getInvitation,
  listInvitationsByEmail,
  searchInvitations,
  createApiTokenForCurrentUser,
  createApiTokensForServiceAccountWithTenant: createApiToken,
  createServiceAccountForTenant: createServiceAccount,
  createSetup,
  deleteApiTokenForCurrentUser,
  deleteApiTokenForServiceAccountWithTenant: deleteApiToken,
  deleteServiceAccountForTenant: deleteServiceAccount,
  getApiTokenForServiceAccountWithTenant: getApiToken,
  getCurrentUser,
  getHealth,
  getOpenapiJson,
  getOpenapiYaml,
  getProviderDownload,
  getProviderFile,
  getReadiness,
  getReference,
  getReferenceFile,
  getServiceAccountForTenant: getServiceAccount,
  getSetup,
  getTerraformDiscovery,
  listApiTokensForCurrentUser,
  listApiTokensForServiceAccountWithTenant: listApiTokens,
  listProviderVersions,
  listServiceAccountsForTenant: listServiceAccounts,
  updateServiceAccount,
  createApiTokenRevocation,
  forwardAuth,
  getApiTokenForCurrentUser,
  getApiTokenRevocation,
  introspectToken,
  listTokenChanges,
  patchServiceAccountForTenant: patchServiceAccount,
  revokeToken,
  rotateApiTokenForCurrentUser,
  rotateApiTokenForServiceAccountWithTenant: rotateApiToken,
  updateApiTokenForCurrentUser,
  updateApiTokenForServiceAccountWithTenant: updateApiToken,
  verifyToken,
  verifyTokens,
  listUsers,
  createUser,
  getUser,
  updateUser,
  patchUser,
  deleteUser,
  patchUserPassword,
  patchUserSuperAdmin,
  patchUserInstanceOwner,
  patchUserDemo: patchUserRestricted,
  deleteUserAuthMethod,
  deleteRefreshToken,
  updateUserGroups,
  listApiTokensForUser: listUserApiTokens,
  createApiTokensForUser: createUserApiToken,
  getApiTokenForUser: getUserApiToken,
  updateApiTokenForUser: updateUserApiToken,
  deleteApiTokenForUser: deleteUserApiToken,
  rotateApiTokenForUser: rotateUserApiToken,
  login,
  loginAtRoot,
  logout,
  logoutAtRoot,
  getConfigs,
  getLoginConfigs,
  getAuths,
  patchCurrentUser,
  updateCurrentUserPassword,
};
