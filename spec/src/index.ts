export { addDuration, DurationError, latestTimestamp, parseDuration } from "./durations.ts";
export { operations } from "./generated/operations.ts";
export {
  type InvitationText,
  invitationScanPattern,
  parseInvitationText,
  toInvitationText,
} from "./invitation-text.ts";
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
export { explainWeakSecret } from "./token-secret.ts";
export {
  explainTokenText,
  isTokenText,
  lookupIdLength,
  parseTokenText,
  secretLength,
  type TokenText,
  type TokenType,
  tokenScanPattern,
  toTokenText,
} from "./token-text.ts";
