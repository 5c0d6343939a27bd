import { validateConfig } from "../../framework/operations/validate-config.ts";
import { toDiagnostics } from "../diagnostics.ts";
import { objectFromWire } from "../dynamic-value.ts";
import { DiagnosticMessage } from "../messages/diagnostic.ts";
import { DynamicValue } from "../messages/dynamic-value.ts";
import { message, messageType, repeated } from "../protobuf/message-type.ts";
import { rpc } from "./rpc.ts";

export const ValidateProviderConfig = rpc({
  request: messageType("ValidateProviderConfig.Request", { config: message(1, DynamicValue) }),
  response: messageType("ValidateProviderConfig.Response", { diagnostics: repeated(message(2, DiagnosticMessage)) }),
  async handle(instance, { config }) {
    const { definition } = instance;
    const given = objectFromWire(definition.schema, config);
    return { diagnostics: toDiagnostics(await validateConfig(instance, "the provider", definition, given)) };
  },
});
