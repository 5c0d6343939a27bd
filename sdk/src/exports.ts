/** What both entry points export. */
export { isTokenText, parseTokenText, type TokenText } from "@tokenry/spec";
export type { TokenryClient } from "./client.ts";
export type { ApiTokenFunction } from "./core/auth.ts";
export type { Clock } from "./core/clock.ts";
export * from "./core/errors.ts";
export { createFetchTransport } from "./core/fetch-transport.ts";
export type { ClientOptions } from "./core/options.ts";
export type { Page, Paginated } from "./core/pagination.ts";
export type { CallOptions, IdempotentCallOptions } from "./core/request.ts";
export type { Transport, TransportRequest, TransportResponse } from "./core/transport.ts";
export type { WaitOptions } from "./resources/token-revocations.ts";
export type * from "./resources/types.ts";
export { version } from "./version.ts";
