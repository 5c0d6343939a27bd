import type { ProviderDefinition } from "../../framework/provider.ts";
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
  storePlannedPrivate: bool(3),
  computedBlocksAllowed: bool(4),
});

/**
 * `getProviderSchemaOptional`: one GetProviderSchema call a command instead of one a process. `planDestroy` costs a call
 * for each resource that is destroyed.
 */
export function serverCapabilities({ resources = {} }: ProviderDefinition) {
  return {
    getProviderSchemaOptional: true,
    moveResourceState: true,
    generateResourceConfig: true,
    planDestroy: Object.values(resources).some((resource) => "planDelete" in resource),
  };
}
