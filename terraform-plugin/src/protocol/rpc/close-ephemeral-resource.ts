import { closeEphemeral } from "../../framework/operations/ephemeral-life.ts";
import { toDiagnostics } from "../diagnostics.ts";
import { DiagnosticMessage } from "../messages/diagnostic.ts";
import { bytes, message, messageType, repeated, string } from "../protobuf/message-type.ts";
import { findType } from "./find-type.ts";
import { rpc } from "./rpc.ts";

export const CloseEphemeralResource = rpc({
  request: messageType("CloseEphemeralResource.Request", { typeName: string(1), private: bytes(2) }),
  response: messageType("CloseEphemeralResource.Response", { diagnostics: repeated(message(1, DiagnosticMessage)) }),
  async handle(instance, { typeName = "", private: held }) {
    const definition = findType(instance.definition.ephemerals, typeName);
    const { diagnostics } = await closeEphemeral(instance, typeName, definition, held);
    return { diagnostics: toDiagnostics(diagnostics) };
  },
});
