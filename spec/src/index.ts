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
export {
  isTokenText,
  lookupIdLength,
  parseTokenText,
  secretLength,
  type TokenText,
  type TokenType,
  toTokenText,
} from "./token-text.ts";
