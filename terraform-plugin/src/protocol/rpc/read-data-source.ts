import { unknown } from "../../cty/unknown.ts";
import { readDataSource } from "../../framework/operations/read-data-source.ts";
import { toCtyType } from "../../framework/schema/to-cty-type.ts";
import { toDiagnostics } from "../diagnostics.ts";
import { objectFromWire, toDynamicValue } from "../dynamic-value.ts";
import { ClientCapabilities } from "../messages/capabilities.ts";
import { Deferred, toDeferred } from "../messages/deferred.ts";
import { DiagnosticMessage } from "../messages/diagnostic.ts";
import { DynamicValue } from "../messages/dynamic-value.ts";
import { message, messageType, repeated, string } from "../protobuf/message-type.ts";
import { toCall } from "../to-call.ts";
import { findType } from "./find-type.ts";
import { rpc } from "./rpc.ts";

export const ReadDataSource = rpc({
  request: messageType("ReadDataSource.Request", {
    typeName: string(1),
    config: message(2, DynamicValue),
    providerMeta: message(3, DynamicValue),
    clientCapabilities: message(4, ClientCapabilities),
  }),
  response: messageType("ReadDataSource.Response", {
    state: message(1, DynamicValue),
    diagnostics: repeated(message(2, DiagnosticMessage)),
    deferred: message(3, Deferred),
  }),
  async handle(instance, request) {
    const { typeName = "", config } = request;
    const dataSource = findType(instance.definition.dataSources, typeName);
    const given = objectFromWire(dataSource.schema, config) ?? {};
    const read = await readDataSource(instance, typeName, dataSource, given, toCall(instance, request));
    const state = read.value ?? (read.deferred ? unknown : null);
    return {
      state: toDynamicValue(toCtyType(dataSource.schema), state),
      diagnostics: toDiagnostics(read.diagnostics),
      deferred: toDeferred(read.deferred),
    };
  },
});
