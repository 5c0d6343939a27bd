import { bytes, map, messageType, string } from "../protobuf/message-type.ts";

export const DynamicValue = messageType("DynamicValue", { msgpack: bytes(1), json: bytes(2) });

export const RawState = messageType("RawState", { json: bytes(1), flatmap: map(string(2)) });
