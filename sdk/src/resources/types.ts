import type { QueryParameters, Schemas } from "@tokenry/spec";

export type ApiToken = Schemas["ApiToken"];
export type ApiTokenDetail = Schemas["ApiTokenDetail"];
export type ApiTokenList = Schemas["ApiTokenList"];
export type CreateApiTokenRequest = Schemas["CreateApiTokenRequest"];
export type CreateApiTokenResponse = Schemas["CreateApiTokenResponse"];
export type CreateSetupRequest = Schemas["CreateSetupRequest"];
export type HealthStatus = Schemas["Health"];
export type ListServiceAccountsQuery = QueryParameters<"listServiceAccountsForTenant">;
export type Principal = Schemas["Me"];
export type ServiceAccount = Schemas["ServiceAccount"];
export type ServiceAccountPage = Schemas["ServiceAccountPage"];
export type ServiceAccountRequest = Schemas["ServiceAccountRequest"];
export type ServiceAccountSummary = Schemas["ServiceAccountSummary"];
export type SetupStatus = Schemas["SetupStatus"];
export type User = Schemas["User"];
