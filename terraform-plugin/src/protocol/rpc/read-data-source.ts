import { readDataSource } from "../../framework/operations/read-data-source.ts";
import { toDiagnostics } from "../diagnostics.ts";
import { objectFromWire, objectToWire } from "../dynamic-value.ts";
import { DiagnosticMessage } from "../messages/diagnostic.ts";
import { DynamicValue } from "../messages/dynamic-value.ts";
import { message, messageType, repeated, string } from "../protobuf/message-type.ts";
import { findType } from "./find-type.ts";
import { rpc } from "./rpc.ts";

export const ReadDataSource = rpc({
  request: messageType("ReadDataSource.Request", { typeName: string(1), config: message(2, DynamicValue) }),
  response: messageType("ReadDataSource.Response", {
    state: message(1, DynamicValue),
    diagnostics: repeated(message(2, DiagnosticMessage)),
  }),
  async handle(instance, { typeName = "", config }) {
    const dataSource = findType(instance.definition.dataSources, typeName);
    const given = objectFromWire(dataSource.schema, config) ?? {};
    const { value, diagnostics } = await readDataSource(instance, typeName, dataSource, given);
    return { state: objectToWire(dataSource.schema, value ?? null), diagnostics: toDiagnostics(diagnostics) };
  },
});
