export { operations } from "./generated/operations.ts";
export type {
  Body,
  OperationEntry,
  OperationId,
  PathParameters,
  QueryParameters,
  Schemas,
  Success,
  SuccessBody,
} from "./operation-types.ts";
export { isTokenText, parseTokenText, type TokenText, toTokenText } from "./token-text.ts";
