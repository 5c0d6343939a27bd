export { ApiToken, type ApiTokenOptions, type ApiTokenProps, type ApiTokenSettings } from "./api-token.ts";
export type { Duration } from "./duration.ts";
export { ExistingServiceAccount, type ExistingServiceAccountOptions } from "./existing-service-account.ts";
export * from "./generated/index.ts";
export { ServiceAccount, type ServiceAccountProps } from "./service-account.ts";
export { ServiceAccountBase } from "./service-account-base.ts";
export type { TokenTextWay } from "./token-text-way.ts";
