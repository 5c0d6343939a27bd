import { moveResourceState } from "../../framework/operations/move-resource-state.ts";
import { toDiagnostics } from "../diagnostics.ts";
import { objectToWire } from "../dynamic-value.ts";
import { DiagnosticMessage } from "../messages/diagnostic.ts";
import { DynamicValue, RawState } from "../messages/dynamic-value.ts";
import { bytes, int64, message, messageType, repeated, string } from "../protobuf/message-type.ts";
import { fromRawState, stateFromJson } from "../raw-state.ts";
import { findType } from "./find-type.ts";
import { rpc } from "./rpc.ts";

export const MoveResourceState = rpc({
  request: messageType("MoveResourceState.Request", {
    sourceProviderAddress: string(1),
    sourceTypeName: string(2),
    sourceSchemaVersion: int64(3),
    sourceState: message(4, RawState),
    targetTypeName: string(5),
    sourcePrivate: bytes(6),
    sourceIdentity: message(7, RawState),
    sourceIdentitySchemaVersion: int64(8),
  }),
  response: messageType("MoveResourceState.Response", {
    targetState: message(1, DynamicValue),
    diagnostics: repeated(message(2, DiagnosticMessage)),
    targetPrivate: bytes(3),
  }),
  async handle(instance, request) {
    const { targetTypeName = "", sourceTypeName = "" } = request;
    const resource = findType(instance.definition.resources, targetTypeName);
    const { value, diagnostics } = await moveResourceState(instance, targetTypeName, resource, {
      providerAddress: request.sourceProviderAddress ?? "",
      typeName: sourceTypeName,
      schemaVersion: request.sourceSchemaVersion ?? 0,
      state: fromRawState(sourceTypeName, request.sourceState),
      private: request.sourcePrivate ?? Buffer.alloc(0),
      identity: request.sourceIdentity?.json?.length ? fromRawState(sourceTypeName, request.sourceIdentity) : null,
    });
    const { schema } = resource;
    return {
      targetState: objectToWire(schema, value ? stateFromJson(schema, value.state) : null),
      targetPrivate: value?.private,
      diagnostics: toDiagnostics(diagnostics),
    };
  },
});
