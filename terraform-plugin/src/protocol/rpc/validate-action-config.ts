import { validateConfig } from "../../framework/operations/validate-config.ts";
import { toDiagnostics } from "../diagnostics.ts";
import { objectFromWire } from "../dynamic-value.ts";
import { DiagnosticMessage } from "../messages/diagnostic.ts";
import { DynamicValue } from "../messages/dynamic-value.ts";
import { message, messageType, repeated, string } from "../protobuf/message-type.ts";
import { findType } from "./find-type.ts";
import { rpc } from "./rpc.ts";

export const ValidateActionConfig = rpc({
  request: messageType("ValidateActionConfig.Request", { actionType: string(1), config: message(2, DynamicValue) }),
  response: messageType("ValidateActionConfig.Response", { diagnostics: repeated(message(1, DiagnosticMessage)) }),
  async handle(instance, { actionType = "", config }) {
    const definition = findType(instance.definition.actions, actionType);
    const given = objectFromWire(definition.schema, config);
    return { diagnostics: toDiagnostics(await validateConfig(instance, actionType, definition, given)) };
  },
});
