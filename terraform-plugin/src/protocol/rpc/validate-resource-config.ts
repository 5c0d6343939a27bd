import { refuseWriteOnly } from "../../framework/operations/refuse-write-only.ts";
import { validateConfig } from "../../framework/operations/validate-config.ts";
import { toDiagnostics } from "../diagnostics.ts";
import { objectFromWire } from "../dynamic-value.ts";
import { ClientCapabilities } from "../messages/capabilities.ts";
import { DiagnosticMessage } from "../messages/diagnostic.ts";
import { DynamicValue } from "../messages/dynamic-value.ts";
import { message, messageType, repeated, string } from "../protobuf/message-type.ts";
import { findType } from "./find-type.ts";
import { rpc } from "./rpc.ts";

export const ValidateResourceConfig = rpc({
  request: messageType("ValidateResourceConfig.Request", {
    typeName: string(1),
    config: message(2, DynamicValue),
    clientCapabilities: message(3, ClientCapabilities),
  }),
  response: messageType("ValidateResourceConfig.Response", { diagnostics: repeated(message(1, DiagnosticMessage)) }),
  async handle(instance, { typeName = "", config, clientCapabilities }) {
    const definition = findType(instance.definition.resources, typeName);
    const given = objectFromWire(definition.schema, config);
    const faults = await validateConfig(instance, typeName, definition, given);
    // Terraform before 1.11 would put such a value into plan and state.
    const isSafe = clientCapabilities?.writeOnlyAttributesAllowed === true;
    return { diagnostics: toDiagnostics([...faults, ...(isSafe ? [] : refuseWriteOnly(definition.schema, given))]) };
  },
});
