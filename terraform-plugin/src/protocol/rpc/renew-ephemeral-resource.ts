import { renewEphemeral } from "../../framework/operations/ephemeral-life.ts";
import { toDiagnostics } from "../diagnostics.ts";
import { DiagnosticMessage } from "../messages/diagnostic.ts";
import { Timestamp, toTimestamp } from "../messages/timestamp.ts";
import { bytes, explicit, message, messageType, repeated, string } from "../protobuf/message-type.ts";
import { findType } from "./find-type.ts";
import { rpc } from "./rpc.ts";

export const RenewEphemeralResource = rpc({
  request: messageType("RenewEphemeralResource.Request", { typeName: string(1), private: bytes(2) }),
  response: messageType("RenewEphemeralResource.Response", {
    diagnostics: repeated(message(1, DiagnosticMessage)),
    renewAt: message(2, Timestamp),
    private: explicit(bytes(3)),
  }),
  async handle(instance, { typeName = "", private: held }) {
    const definition = findType(instance.definition.ephemerals, typeName);
    const { value, diagnostics } = await renewEphemeral(instance, typeName, definition, held);
    return {
      renewAt: toTimestamp(value?.renewAt),
      private: value?.private ?? held,
      diagnostics: toDiagnostics(diagnostics),
    };
  },
});
