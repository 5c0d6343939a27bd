import { applyResource } from "../../framework/operations/apply-resource.ts";
import { toDiagnostics } from "../diagnostics.ts";
import { objectFromWire, objectToWire } from "../dynamic-value.ts";
import { DiagnosticMessage } from "../messages/diagnostic.ts";
import { DynamicValue } from "../messages/dynamic-value.ts";
import { bytes, message, messageType, repeated, string } from "../protobuf/message-type.ts";
import { findType } from "./find-type.ts";
import { rpc } from "./rpc.ts";

export const ApplyResourceChange = rpc({
  request: messageType("ApplyResourceChange.Request", {
    typeName: string(1),
    priorState: message(2, DynamicValue),
    plannedState: message(3, DynamicValue),
    config: message(4, DynamicValue),
    plannedPrivate: bytes(5),
  }),
  response: messageType("ApplyResourceChange.Response", {
    newState: message(1, DynamicValue),
    private: bytes(2),
    diagnostics: repeated(message(3, DiagnosticMessage)),
  }),
  async handle(instance, { typeName = "", priorState, plannedState, config, plannedPrivate }) {
    const resource = findType(instance.definition.resources, typeName);
    const { schema } = resource;
    const applied = await applyResource(instance, typeName, resource, {
      prior: objectFromWire(schema, priorState),
      planned: objectFromWire(schema, plannedState),
      config: objectFromWire(schema, config),
      private: plannedPrivate,
    });
    return {
      newState: objectToWire(schema, applied.state),
      private: applied.private,
      diagnostics: toDiagnostics(applied.diagnostics),
    };
  },
});
