import { validateConfig } from "../../framework/operations/validate-config.ts";
import { toDiagnostics } from "../diagnostics.ts";
import { objectFromWire } from "../dynamic-value.ts";
import { DiagnosticMessage } from "../messages/diagnostic.ts";
import { DynamicValue } from "../messages/dynamic-value.ts";
import { message, messageType, repeated, string } from "../protobuf/message-type.ts";
import { findType } from "./find-type.ts";
import { rpc } from "./rpc.ts";

export const ValidateListResourceConfig = rpc({
  request: messageType("ValidateListResourceConfig.Request", {
    typeName: string(1),
    config: message(2, DynamicValue),
    includeResourceObject: message(3, DynamicValue),
    limit: message(4, DynamicValue),
  }),
  response: messageType("ValidateListResourceConfig.Response", {
    diagnostics: repeated(message(1, DiagnosticMessage)),
  }),
  async handle(instance, { typeName = "", config }) {
    const definition = findType(instance.definition.listResources, typeName);
    const given = objectFromWire(definition.schema, config);
    return { diagnostics: toDiagnostics(await validateConfig(instance, typeName, definition, given)) };
  },
});
