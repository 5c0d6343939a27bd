import type { QueryParameters, Schemas } from "@tokenry/spec";

export type ApiToken = Schemas["ApiToken"];
export type ApiTokenDetail = Schemas["ApiTokenDetail"];
export type ApiTokenList = Schemas["ApiTokenList"];
export type ApiTokenRevocation = Schemas["ApiTokenRevocation"];
export type Auths = Schemas["Auths"];
export type AuditEntry = Schemas["AuditEntry"];
export type AuditEntryPage = Schemas["AuditEntryPage"];
export type Binding = Schemas["Binding"];
export type BindingPage = Schemas["BindingPage"];
export type BindingRequest = Schemas["BindingRequest"];
export type AutocompleteRequest = Schemas["AutocompleteRequest"];
export type CreateApiTokenRequest = Schemas["CreateApiTokenRequest"];
export type CreateApiTokenResponse = Schemas["CreateApiTokenResponse"];
export type CreateApiTokenRevocationRequest = Schemas["CreateApiTokenRevocationRequest"];
export type CreateGroupRequest = Schemas["CreateGroupRequest"];
export type CreateServiceAccountRequest = Schemas["CreateServiceAccountRequest"];
export type CreateSetupRequest = Schemas["CreateSetupRequest"];
export type Group = Schemas["Group"];
export type GroupMember = Schemas["GroupMember"];
export type GroupMemberPage = Schemas["GroupMemberPage"];
export type GroupPage = Schemas["GroupPage"];
export type GroupRequest = Schemas["GroupRequest"];
export type HealthStatus = Schemas["Health"];
export type CreateTenantRequest = Schemas["CreateTenantRequest"];
export type ListAuditEntriesQuery = QueryParameters<"searchAuditLogs">;
export type ListTenantsQuery = QueryParameters<"listTenants">;
export type ListBindingsQuery = QueryParameters<"searchBindings">;
export type ListRolesQuery = QueryParameters<"searchRoles">;
export type IdsRequest = Schemas["IdsRequest"];
export type ListGroupMembersQuery = QueryParameters<"searchGroupMembers">;
export type ListGroupsQuery = QueryParameters<"listGroups">;
export type ListServiceAccountsQuery = QueryParameters<"listServiceAccountsForTenant">;
export type ListTenantAccessQuery = QueryParameters<"listTenantAccess">;
export type ListTokenChangesQuery = QueryParameters<"listTokenChanges">;
export type ListUsersQuery = QueryParameters<"listUsers">;
export type LoginConfigs = Schemas["LoginConfigs"];
export type LoginRequest = Schemas["LoginRequest"];
export type LoginResponse = Schemas["LoginResponse"];
export type Membership = Schemas["Membership"];
export type PatchProfileRequest = Schemas["PatchProfileRequest"];
export type PatchServiceAccountRequest = Schemas["PatchServiceAccountRequest"];
export type PatchUserRequest = Schemas["PatchUserRequest"];
export type PermissionLists = Schemas["PermissionLists"];
export type Principal = Schemas["Me"];
export type RestrictedRequest = Schemas["RestrictedRequest"];
export type Role = Schemas["Role"];
export type RoleOfId = Schemas["RoleOfId"];
export type RolePage = Schemas["RolePage"];
export type RoleRequest = Schemas["RoleRequest"];
export type RoleSummary = Schemas["RoleSummary"];
export type RotateApiTokenRequest = Schemas["RotateApiTokenRequest"];
export type RotateApiTokenResponse = Schemas["RotateApiTokenResponse"];
export type ServerConfigs = Schemas["Configs"];
export type ServiceAccount = Schemas["ServiceAccount"];
export type ServiceAccountDetail = Schemas["ServiceAccountDetail"];
export type ServiceAccountDetailPage = Schemas["ServiceAccountDetailPage"];
export type ServiceAccountPage = Schemas["ServiceAccountPage"];
export type ServiceAccountRequest = Schemas["ServiceAccountRequest"];
export type ServiceAccountSummary = Schemas["ServiceAccountSummary"];
export type SetPasswordRequest = Schemas["SetPasswordRequest"];
export type SetupStatus = Schemas["SetupStatus"];
export type SuperAdminRequest = Schemas["SuperAdminRequest"];
export type TenantAccess = Schemas["TenantAccess"];
export type TenantAccessRequest = Schemas["TenantAccessRequest"];
export type TenantUser = Schemas["TenantUser"];
export type TenantUserPage = Schemas["TenantUserPage"];
export type Tenant = Schemas["Tenant"];
export type TenantPage = Schemas["TenantPage"];
export type TenantRequest = Schemas["TenantRequest"];
export type TokenChanges = Schemas["TokenChanges"];
export type TokenForm = Schemas["TokenForm"];
export type TokenIntrospection = Schemas["TokenIntrospection"];
export type TokenVerification = Schemas["TokenVerification"];
export type TokenVerifications = Schemas["TokenVerifications"];
export type UpdateApiTokenRequest = Schemas["UpdateApiTokenRequest"];
export type UpdatePasswordRequest = Schemas["UpdatePasswordRequest"];
export type User = Schemas["User"];
export type UserGroupsRequest = Schemas["UserGroupsRequest"];
export type UserPage = Schemas["UserPage"];
export type UserRequest = Schemas["UserRequest"];
export type UserSummary = Schemas["UserSummary"];
export type VerifyTokenRequest = Schemas["VerifyTokenRequest"];
export type VerifyTokensRequest = Schemas["VerifyTokensRequest"];

/** A request that leaves the text to the server and takes it as it is. */
export interface TextShown {
  secret?: null;
  recipient?: null;
}

/** The answer to it. */
export interface ShownText {
  fullToken: string;
}
