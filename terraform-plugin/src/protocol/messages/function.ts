import { bool, bytes, enumeration, message, messageType, repeated, string } from "../protobuf/message-type.ts";

export const ParameterMessage = messageType("Function.Parameter", {
  name: string(1),
  type: bytes(2),
  allowNullValue: bool(3),
  allowUnknownValues: bool(4),
  description: string(5),
  descriptionKind: enumeration(6),
});

const Return = messageType("Function.Return", { type: bytes(1) });

export const FunctionMessage = messageType("Function", {
  parameters: repeated(message(1, ParameterMessage)),
  variadicParameter: message(2, ParameterMessage),
  return: message(3, Return),
  summary: string(4),
  description: string(5),
  descriptionKind: enumeration(6),
  deprecationMessage: string(7),
});
