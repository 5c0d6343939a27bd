import { Diagnostic } from "../../framework/diagnostic.ts";
import { DiagnosticMessage } from "../messages/diagnostic.ts";
import { DynamicValue } from "../messages/dynamic-value.ts";
import { message, messageType, repeated, string } from "../protobuf/message-type.ts";
import { rpc } from "./rpc.ts";

export const MoveResourceState = rpc({
  request: messageType("MoveResourceState.Request", { sourceTypeName: string(2), targetTypeName: string(5) }),
  response: messageType("MoveResourceState.Response", {
    targetState: message(1, DynamicValue),
    diagnostics: repeated(message(2, DiagnosticMessage)),
  }),
  handle(_instance, { sourceTypeName = "", targetTypeName = "" }) {
    throw new Diagnostic(`${sourceTypeName} cannot be moved to ${targetTypeName}`, {
      detail: "This provider does not move state between types. Use a removed block and an import block instead.",
    });
  },
});
