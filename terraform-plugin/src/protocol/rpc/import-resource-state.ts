import { unknown } from "../../cty/unknown.ts";
import { importResource } from "../../framework/operations/import-resource.ts";
import { toCtyType } from "../../framework/schema/to-cty-type.ts";
import { toDiagnostics } from "../diagnostics.ts";
import { objectToWire, toDynamicValue } from "../dynamic-value.ts";
import { identityFromWire } from "../identity-data.ts";
import { ClientCapabilities } from "../messages/capabilities.ts";
import { Deferred, toDeferred } from "../messages/deferred.ts";
import { DiagnosticMessage } from "../messages/diagnostic.ts";
import { DynamicValue } from "../messages/dynamic-value.ts";
import { ResourceIdentityData } from "../messages/identity.ts";
import { bytes, message, messageType, repeated, string } from "../protobuf/message-type.ts";
import { toCall } from "../to-call.ts";
import { findType } from "./find-type.ts";
import { rpc } from "./rpc.ts";

const ImportedResource = messageType("ImportResourceState.ImportedResource", {
  typeName: string(1),
  state: message(2, DynamicValue),
  private: bytes(3),
  identity: message(4, ResourceIdentityData),
});

export const ImportResourceState = rpc({
  request: messageType("ImportResourceState.Request", {
    typeName: string(1),
    id: string(2),
    clientCapabilities: message(3, ClientCapabilities),
    identity: message(4, ResourceIdentityData),
  }),
  response: messageType("ImportResourceState.Response", {
    importedResources: repeated(message(1, ImportedResource)),
    diagnostics: repeated(message(2, DiagnosticMessage)),
    deferred: message(3, Deferred),
  }),
  async handle(instance, { typeName = "", id = "", identity, clientCapabilities }) {
    const resource = findType(instance.definition.resources, typeName);
    const given = identityFromWire(resource.identity, identity);
    const { value, diagnostics, deferred } = await importResource(
      instance,
      typeName,
      resource,
      given ? { identity: given } : { id },
      toCall(instance, { clientCapabilities }),
    );
    const imported = value && {
      typeName,
      state: objectToWire(resource.schema, value.state),
      private: value.private,
      identity: given && identity,
    };
    // Put off, it is something of which nothing is known.
    const putOff = deferred && { typeName, state: toDynamicValue(toCtyType(resource.schema), unknown) };
    return {
      importedResources: imported || putOff ? [imported ?? putOff!] : [],
      diagnostics: toDiagnostics(diagnostics),
      deferred: toDeferred(deferred),
    };
  },
});
