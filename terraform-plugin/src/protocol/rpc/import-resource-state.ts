import { importResource } from "../../framework/operations/import-resource.ts";
import { toDiagnostics } from "../diagnostics.ts";
import { objectToWire } from "../dynamic-value.ts";
import { identityFromWire } from "../identity-data.ts";
import { DiagnosticMessage } from "../messages/diagnostic.ts";
import { DynamicValue } from "../messages/dynamic-value.ts";
import { ResourceIdentityData } from "../messages/identity.ts";
import { bytes, message, messageType, repeated, string } from "../protobuf/message-type.ts";
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
    identity: message(4, ResourceIdentityData),
  }),
  response: messageType("ImportResourceState.Response", {
    importedResources: repeated(message(1, ImportedResource)),
    diagnostics: repeated(message(2, DiagnosticMessage)),
  }),
  async handle(instance, { typeName = "", id = "", identity }) {
    const resource = findType(instance.definition.resources, typeName);
    const given = identityFromWire(resource.identity, identity);
    const { value, diagnostics } = await importResource(
      instance,
      typeName,
      resource,
      given ? { identity: given } : { id },
    );
    const imported = value && {
      typeName,
      state: objectToWire(resource.schema, value.state),
      private: value.private,
      identity: given && identity,
    };
    return { importedResources: imported ? [imported] : [], diagnostics: toDiagnostics(diagnostics) };
  },
});
