import type { DeferralReason } from "../../framework/deferral.ts";
import { enumeration, messageType } from "../protobuf/message-type.ts";

export const Deferred = messageType("Deferred", { reason: enumeration(1) });

const REASONS: Readonly<Record<DeferralReason, number>> = {
  resourceConfigUnknown: 1,
  providerConfigUnknown: 2,
  absentPrerequisite: 3,
};

export function toDeferred(reason: DeferralReason | undefined) {
  return reason && { reason: REASONS[reason] };
}
