import { bool, messageType } from "../protobuf/message-type.ts";

export const ServerCapabilities = messageType("ServerCapabilities", {
  planDestroy: bool(1),
  getProviderSchemaOptional: bool(2),
  moveResourceState: bool(3),
  generateResourceConfig: bool(4),
});

export const ClientCapabilities = messageType("ClientCapabilities", {
  deferralAllowed: bool(1),
  writeOnlyAttributesAllowed: bool(2),
});

/** `getProviderSchemaOptional`: one GetProviderSchema call a command instead of one a process. */
export const serverCapabilities = { getProviderSchemaOptional: true, moveResourceState: true };
