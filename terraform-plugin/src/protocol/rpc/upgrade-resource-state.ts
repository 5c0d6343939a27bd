import { upgradeResourceState } from "../../framework/operations/upgrade-resource-state.ts";
import { toDiagnostics } from "../diagnostics.ts";
import { objectToWire } from "../dynamic-value.ts";
import { DiagnosticMessage } from "../messages/diagnostic.ts";
import { DynamicValue, RawState } from "../messages/dynamic-value.ts";
import { int64, message, messageType, repeated, string } from "../protobuf/message-type.ts";
import { fromRawState, stateFromJson } from "../raw-state.ts";
import { findType } from "./find-type.ts";
import { rpc } from "./rpc.ts";

export const UpgradeResourceState = rpc({
  request: messageType("UpgradeResourceState.Request", {
    typeName: string(1),
    version: int64(2),
    rawState: message(3, RawState),
  }),
  response: messageType("UpgradeResourceState.Response", {
    upgradedState: message(1, DynamicValue),
    diagnostics: repeated(message(2, DiagnosticMessage)),
  }),
  async handle(instance, { typeName = "", version = 0, rawState }) {
    const resource = findType(instance.definition.resources, typeName);
    const { schema } = resource;
    const saved = fromRawState(typeName, rawState);
    const { value, diagnostics } = await upgradeResourceState(instance, typeName, resource, version, saved);
    if (!value) return { diagnostics: toDiagnostics(diagnostics) };
    return {
      upgradedState: objectToWire(schema, stateFromJson(schema, value)),
      diagnostics: toDiagnostics(diagnostics),
    };
  },
});
