import {
  bool,
  bytes,
  enumeration,
  explicit,
  int64,
  map,
  message,
  messageType,
  repeated,
  string,
} from "../../src/protocol/protobuf/message-type.ts";

const Inner = messageType("Inner", { name: string(1), index: explicit(int64(2)) });
/** Has a field of each kind. */
export const Outer = messageType("Outer", {
  text: string(1),
  raw: bytes(2),
  flag: bool(3),
  count: int64(4),
  kind: enumeration(5),
  inner: message(6, Inner),
  items: repeated(message(7, Inner)),
  byName: map(message(200, Inner)),
});
