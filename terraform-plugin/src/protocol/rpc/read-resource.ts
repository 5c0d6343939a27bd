import { readResource } from "../../framework/operations/read-resource.ts";
import { toDiagnostics } from "../diagnostics.ts";
import { objectFromWire, objectToWire } from "../dynamic-value.ts";
import { identityFromWire, identityToWire } from "../identity-data.ts";
import { ClientCapabilities } from "../messages/capabilities.ts";
import { Deferred, toDeferred } from "../messages/deferred.ts";
import { DiagnosticMessage } from "../messages/diagnostic.ts";
import { DynamicValue } from "../messages/dynamic-value.ts";
import { ResourceIdentityData } from "../messages/identity.ts";
import { bytes, message, messageType, repeated, string } from "../protobuf/message-type.ts";
import { toCall } from "../to-call.ts";
import { findType } from "./find-type.ts";
import { rpc } from "./rpc.ts";

export const ReadResource = rpc({
  request: messageType("ReadResource.Request", {
    typeName: string(1),
    currentState: message(2, DynamicValue),
    private: bytes(3),
    providerMeta: message(4, DynamicValue),
    clientCapabilities: message(5, ClientCapabilities),
    currentIdentity: message(6, ResourceIdentityData),
  }),
  response: messageType("ReadResource.Response", {
    newState: message(1, DynamicValue),
    diagnostics: repeated(message(2, DiagnosticMessage)),
    private: bytes(3),
    deferred: message(4, Deferred),
    newIdentity: message(5, ResourceIdentityData),
  }),
  async handle(instance, request) {
    const { typeName = "", currentState, private: held, currentIdentity } = request;
    const resource = findType(instance.definition.resources, typeName);
    const { identity } = resource;
    const known = identityFromWire(identity, currentIdentity);
    const current = objectFromWire(resource.schema, currentState);
    if (!current) return { newState: objectToWire(resource.schema, null) };
    const read = await readResource(instance, typeName, resource, current, held, toCall(instance, request));
    return {
      newState: objectToWire(resource.schema, read.state),
      diagnostics: toDiagnostics(read.diagnostics),
      private: read.private,
      deferred: toDeferred(read.deferred),
      newIdentity: identityToWire(identity, read.identity ?? (read.state ? known : undefined)),
    };
  },
});
