import { int64, messageType } from "../protobuf/message-type.ts";

/** google.protobuf.Timestamp */
export const Timestamp = messageType("Timestamp", { seconds: int64(1), nanos: int64(2) });

export function toTimestamp(date: Date | undefined) {
  if (!date) return undefined;
  const seconds = Math.floor(date.getTime() / 1000);
  return { seconds, nanos: (date.getTime() - seconds * 1000) * 1e6 };
}
