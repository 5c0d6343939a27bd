import { generateConfig } from "../../framework/operations/generate-config.ts";
import { toDiagnostics } from "../diagnostics.ts";
import { objectFromWire, objectToWire } from "../dynamic-value.ts";
import { DiagnosticMessage } from "../messages/diagnostic.ts";
import { DynamicValue } from "../messages/dynamic-value.ts";
import { message, messageType, repeated, string } from "../protobuf/message-type.ts";
import { findType } from "./find-type.ts";
import { rpc } from "./rpc.ts";

export const GenerateResourceConfig = rpc({
  request: messageType("GenerateResourceConfig.Request", { typeName: string(1), state: message(2, DynamicValue) }),
  response: messageType("GenerateResourceConfig.Response", {
    config: message(1, DynamicValue),
    diagnostics: repeated(message(2, DiagnosticMessage)),
  }),
  handle(instance, { typeName = "", state }) {
    const { schema } = findType(instance.definition.resources, typeName);
    const given = objectFromWire(schema, state);
    return { config: objectToWire(schema, given && generateConfig(schema, given)), diagnostics: toDiagnostics([]) };
  },
});
