import { unknown } from "../../cty/unknown.ts";
import { openEphemeral } from "../../framework/operations/ephemeral-life.ts";
import { toCtyType } from "../../framework/schema/to-cty-type.ts";
import { toDiagnostics } from "../diagnostics.ts";
import { objectFromWire, toDynamicValue } from "../dynamic-value.ts";
import { ClientCapabilities } from "../messages/capabilities.ts";
import { Deferred, toDeferred } from "../messages/deferred.ts";
import { DiagnosticMessage } from "../messages/diagnostic.ts";
import { DynamicValue } from "../messages/dynamic-value.ts";
import { Timestamp, toTimestamp } from "../messages/timestamp.ts";
import { bytes, explicit, message, messageType, repeated, string } from "../protobuf/message-type.ts";
import { toCall } from "../to-call.ts";
import { findType } from "./find-type.ts";
import { rpc } from "./rpc.ts";

export const OpenEphemeralResource = rpc({
  request: messageType("OpenEphemeralResource.Request", {
    typeName: string(1),
    config: message(2, DynamicValue),
    clientCapabilities: message(3, ClientCapabilities),
  }),
  response: messageType("OpenEphemeralResource.Response", {
    diagnostics: repeated(message(1, DiagnosticMessage)),
    renewAt: message(2, Timestamp),
    result: message(3, DynamicValue),
    private: explicit(bytes(4)),
    deferred: message(5, Deferred),
  }),
  async handle(instance, request) {
    const { typeName = "", config } = request;
    const definition = findType(instance.definition.ephemerals, typeName);
    const given = objectFromWire(definition.schema, config) ?? {};
    const call = toCall(instance, request);
    const { value, diagnostics, deferred } = await openEphemeral(instance, typeName, definition, given, call);
    return {
      result: toDynamicValue(toCtyType(definition.schema), value?.result ?? (deferred ? unknown : null)),
      deferred: toDeferred(deferred),
      renewAt: toTimestamp(value?.renewAt),
      private: value?.private,
      diagnostics: toDiagnostics(diagnostics),
    };
  },
});
