// Generated from the schema of tokenry.local/tokenry/tokenry by `npm run generate`: do not edit.
export * from "./data-tokenry-current-principal.ts";
export * from "./data-tokenry-group.ts";
export * from "./data-tokenry-role.ts";
export * from "./data-tokenry-service-account.ts";
export * from "./data-tokenry-user.ts";
export * from "./tokenry-binding.ts";
export * from "./tokenry-group-membership.ts";
export * from "./tokenry-group.ts";
export * from "./tokenry-provider.ts";
export * from "./tokenry-role.ts";
export * from "./tokenry-service-account-api-token.ts";
export * from "./tokenry-service-account.ts";
export * from "./tokenry-tenant.ts";
export * from "./tokenry-user-api-token.ts";
export * from "./tokenry-user-password.ts";
export * from "./tokenry-user.ts";
