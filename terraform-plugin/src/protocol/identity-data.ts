import type { CtyObject } from "../cty/cty-value.ts";
import { type IdentitySchema, toIdentityType } from "../framework/identity.ts";
import { fromDynamicValue, toDynamicValue } from "./dynamic-value.ts";
import type { IdentitySchemaMessage, ResourceIdentityData } from "./messages/identity.ts";
import type { MessageOf } from "./protobuf/message-type.ts";

export function toIdentitySchemaMessage({
  version,
  attributes,
}: IdentitySchema): MessageOf<typeof IdentitySchemaMessage> {
  return {
    version,
    identityAttributes: Object.entries(attributes).map(([name, { type, isRequired, description }]) => ({
      name,
      type: Buffer.from(JSON.stringify(type.cty)),
      requiredForImport: isRequired,
      optionalForImport: !isRequired,
      description,
    })),
  };
}

/** Undefined if none is given, or the resource has no identity. */
export function identityFromWire(
  schema: IdentitySchema | undefined,
  wire: MessageOf<typeof ResourceIdentityData> | undefined,
): CtyObject | undefined {
  if (!schema || !wire?.identityData) return undefined;
  return (fromDynamicValue(toIdentityType(schema), wire.identityData) as CtyObject | null) ?? undefined;
}

export function identityToWire(
  schema: IdentitySchema | undefined,
  value: CtyObject | undefined,
): MessageOf<typeof ResourceIdentityData> | undefined {
  return schema && value && { identityData: toDynamicValue(toIdentityType(schema), value) };
}
