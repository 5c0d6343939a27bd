import { listResources } from "../../framework/operations/list-resources.ts";
import { emptyAbsentBlocks } from "../../framework/values/complete-state.ts";
import { toDiagnostics } from "../diagnostics.ts";
import { objectFromWire, objectToWire } from "../dynamic-value.ts";
import { identityToWire } from "../identity-data.ts";
import { DiagnosticMessage } from "../messages/diagnostic.ts";
import { DynamicValue } from "../messages/dynamic-value.ts";
import { ResourceIdentityData } from "../messages/identity.ts";
import { bool, explicit, int64, message, messageType, repeated, string } from "../protobuf/message-type.ts";
import { findType } from "./find-type.ts";
import { streamRpc } from "./rpc.ts";

export const ListResource = streamRpc({
  request: messageType("ListResource.Request", {
    typeName: string(1),
    config: message(2, DynamicValue),
    includeResourceObject: bool(3),
    limit: int64(4),
  }),
  event: messageType("ListResource.Event", {
    identity: message(1, ResourceIdentityData),
    displayName: string(2),
    resourceObject: explicit(message(3, DynamicValue)),
    diagnostic: repeated(message(4, DiagnosticMessage)),
  }),
  async *handle(instance, { typeName = "", config, includeResourceObject = false, limit }, signal) {
    const definition = findType(instance.definition.listResources, typeName);
    const { schema, resource } = definition;
    // Without a config block there is none.
    const given = objectFromWire(schema, config) ?? emptyAbsentBlocks(schema, {});
    const request = { limit: limit || Number.POSITIVE_INFINITY, includeState: includeResourceObject };
    for await (const event of listResources(instance, typeName, definition, given, request, { signal })) {
      yield {
        identity: identityToWire(resource.identity, event.identity),
        displayName: event.displayName,
        resourceObject: event.state && objectToWire(resource.schema, event.state),
        diagnostic: toDiagnostics(event.diagnostics),
      };
    }
  },
  toFailure: (diagnostics) => ({ diagnostic: toDiagnostics(diagnostics) }),
});
