import { openEphemeral } from "../../framework/operations/ephemeral-life.ts";
import { toDiagnostics } from "../diagnostics.ts";
import { objectFromWire, objectToWire } from "../dynamic-value.ts";
import { DiagnosticMessage } from "../messages/diagnostic.ts";
import { DynamicValue } from "../messages/dynamic-value.ts";
import { Timestamp, toTimestamp } from "../messages/timestamp.ts";
import { bytes, explicit, message, messageType, repeated, string } from "../protobuf/message-type.ts";
import { findType } from "./find-type.ts";
import { rpc } from "./rpc.ts";

export const OpenEphemeralResource = rpc({
  request: messageType("OpenEphemeralResource.Request", { typeName: string(1), config: message(2, DynamicValue) }),
  response: messageType("OpenEphemeralResource.Response", {
    diagnostics: repeated(message(1, DiagnosticMessage)),
    renewAt: message(2, Timestamp),
    result: message(3, DynamicValue),
    private: explicit(bytes(4)),
  }),
  async handle(instance, { typeName = "", config }) {
    const definition = findType(instance.definition.ephemerals, typeName);
    const given = objectFromWire(definition.schema, config) ?? {};
    const { value, diagnostics } = await openEphemeral(instance, typeName, definition, given);
    return {
      result: objectToWire(definition.schema, value?.result ?? null),
      renewAt: toTimestamp(value?.renewAt),
      private: value?.private,
      diagnostics: toDiagnostics(diagnostics),
    };
  },
});
