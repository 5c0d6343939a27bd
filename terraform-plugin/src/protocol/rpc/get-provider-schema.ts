import type { Schema } from "../../framework/schema/schema.ts";
import { ServerCapabilities, serverCapabilities } from "../messages/capabilities.ts";
import { FunctionMessage } from "../messages/function.ts";
import { ActionSchema, SchemaMessage } from "../messages/schema.ts";
import { Empty, map, message, messageType } from "../protobuf/message-type.ts";
import { toFunctionMessage, toSchemaMessage } from "../to-schema-message.ts";
import { rpc } from "./rpc.ts";

export const GetProviderSchema = rpc({
  request: Empty,
  response: messageType("GetProviderSchema.Response", {
    provider: message(1, SchemaMessage),
    resourceSchemas: map(message(2, SchemaMessage)),
    dataSourceSchemas: map(message(3, SchemaMessage)),
    providerMeta: message(5, SchemaMessage),
    serverCapabilities: message(6, ServerCapabilities),
    functions: map(message(7, FunctionMessage)),
    ephemeralResourceSchemas: map(message(8, SchemaMessage)),
    listResourceSchemas: map(message(9, SchemaMessage)),
    actionSchemas: map(message(11, ActionSchema)),
  }),
  handle: ({ definition }) => ({
    provider: toSchemaMessage(definition.schema),
    resourceSchemas: mapValues(definition.resources, ofSchema),
    dataSourceSchemas: mapValues(definition.dataSources, ofSchema),
    providerMeta: definition.meta && toSchemaMessage(definition.meta),
    serverCapabilities: serverCapabilities(definition),
    functions: mapValues(definition.functions, toFunctionMessage),
    ephemeralResourceSchemas: mapValues(definition.ephemerals, ofSchema),
    listResourceSchemas: mapValues(definition.listResources, ofSchema),
    actionSchemas: mapValues(definition.actions, ({ schema }) => ({ schema: toSchemaMessage(schema) })),
  }),
});

const ofSchema = ({ schema }: { schema: Schema }) => toSchemaMessage(schema);

export function mapValues<T, R>(record: Readonly<Record<string, T>> = {}, convert: (value: T) => R): Record<string, R> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, convert(value)]));
}
