import { bool, bytes, int64, message, messageType, repeated, string } from "../protobuf/message-type.ts";
import { DynamicValue } from "./dynamic-value.ts";

export const ResourceIdentityData = messageType("ResourceIdentityData", { identityData: message(1, DynamicValue) });

const IdentityAttributeMessage = messageType("ResourceIdentitySchema.IdentityAttribute", {
  name: string(1),
  type: bytes(2),
  requiredForImport: bool(3),
  optionalForImport: bool(4),
  description: string(5),
});

export const IdentitySchemaMessage = messageType("ResourceIdentitySchema", {
  version: int64(1),
  identityAttributes: repeated(message(2, IdentityAttributeMessage)),
});
