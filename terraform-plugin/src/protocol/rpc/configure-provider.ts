import { configureProvider } from "../../framework/operations/configure-provider.ts";
import { toDiagnostics } from "../diagnostics.ts";
import { objectFromWire } from "../dynamic-value.ts";
import { ClientCapabilities } from "../messages/capabilities.ts";
import { DiagnosticMessage } from "../messages/diagnostic.ts";
import { DynamicValue } from "../messages/dynamic-value.ts";
import { message, messageType, repeated, string } from "../protobuf/message-type.ts";
import { rpc } from "./rpc.ts";

export const ConfigureProvider = rpc({
  request: messageType("ConfigureProvider.Request", {
    terraformVersion: string(1),
    config: message(2, DynamicValue),
    clientCapabilities: message(3, ClientCapabilities),
  }),
  response: messageType("ConfigureProvider.Response", { diagnostics: repeated(message(1, DiagnosticMessage)) }),
  async handle(instance, { terraformVersion = "", config }) {
    const given = objectFromWire(instance.definition.schema, config) ?? {};
    return { diagnostics: toDiagnostics(await configureProvider(instance, given, terraformVersion)) };
  },
});
