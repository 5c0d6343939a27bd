import { applyResource } from "../../framework/operations/apply-resource.ts";
import { toDiagnostics } from "../diagnostics.ts";
import { objectFromWire, objectToWire } from "../dynamic-value.ts";
import { identityFromWire, identityToWire } from "../identity-data.ts";
import { DiagnosticMessage } from "../messages/diagnostic.ts";
import { DynamicValue } from "../messages/dynamic-value.ts";
import { ResourceIdentityData } from "../messages/identity.ts";
import { bytes, message, messageType, repeated, string } from "../protobuf/message-type.ts";
import { toCall } from "../to-call.ts";
import { findType } from "./find-type.ts";
import { rpc } from "./rpc.ts";

export const ApplyResourceChange = rpc({
  request: messageType("ApplyResourceChange.Request", {
    typeName: string(1),
    priorState: message(2, DynamicValue),
    plannedState: message(3, DynamicValue),
    config: message(4, DynamicValue),
    plannedPrivate: bytes(5),
    providerMeta: message(6, DynamicValue),
    plannedIdentity: message(7, ResourceIdentityData),
  }),
  response: messageType("ApplyResourceChange.Response", {
    newState: message(1, DynamicValue),
    private: bytes(2),
    diagnostics: repeated(message(3, DiagnosticMessage)),
    newIdentity: message(5, ResourceIdentityData),
  }),
  async handle(instance, request) {
    const { typeName = "", priorState, plannedState, config, plannedPrivate, plannedIdentity } = request;
    const resource = findType(instance.definition.resources, typeName);
    const { schema, identity } = resource;
    const planned = identityFromWire(identity, plannedIdentity);
    const applied = await applyResource(instance, typeName, resource, {
      prior: objectFromWire(schema, priorState),
      planned: objectFromWire(schema, plannedState),
      config: objectFromWire(schema, config),
      private: plannedPrivate,
      call: toCall(instance, request),
    });
    return {
      newState: objectToWire(schema, applied.state),
      private: applied.private,
      newIdentity: identityToWire(identity, applied.state ? (applied.identity ?? planned) : undefined),
      diagnostics: toDiagnostics(applied.diagnostics),
    };
  },
});
