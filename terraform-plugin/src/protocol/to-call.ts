import type { Call } from "../framework/operations/run-operation.ts";
import type { ProviderInstance } from "../framework/provider-instance.ts";
import type { ClientCapabilities } from "./messages/capabilities.ts";
import type { MessageOf } from "./protobuf/message-type.ts";

interface Request {
  clientCapabilities?: MessageOf<typeof ClientCapabilities> | undefined;
}

export function toCall(_instance: ProviderInstance, { clientCapabilities }: Request): Call {
  return { canDefer: clientCapabilities?.deferralAllowed === true };
}
