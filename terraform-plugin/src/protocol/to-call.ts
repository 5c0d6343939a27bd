import type { Call } from "../framework/operations/run-operation.ts";
import type { ProviderInstance } from "../framework/provider-instance.ts";
import { objectFromWire } from "./dynamic-value.ts";
import type { ClientCapabilities } from "./messages/capabilities.ts";
import type { DynamicValue } from "./messages/dynamic-value.ts";
import type { MessageOf } from "./protobuf/message-type.ts";

interface Request {
  clientCapabilities?: MessageOf<typeof ClientCapabilities> | undefined;
  providerMeta?: MessageOf<typeof DynamicValue> | undefined;
}

export function toCall({ definition }: ProviderInstance, { clientCapabilities, providerMeta }: Request): Call {
  return {
    canDefer: clientCapabilities?.deferralAllowed === true,
    meta: definition.meta ? objectFromWire(definition.meta, providerMeta) : null,
  };
}
