import { ServerCapabilities, serverCapabilities } from "../messages/capabilities.ts";
import { Empty, message, messageType, repeated, string } from "../protobuf/message-type.ts";
import { rpc } from "./rpc.ts";

const TypeMetadata = messageType("TypeMetadata", { typeName: string(1) });
const FunctionMetadata = messageType("FunctionMetadata", { name: string(1) });

export const GetMetadata = rpc({
  request: Empty,
  response: messageType("GetMetadata.Response", {
    serverCapabilities: message(1, ServerCapabilities),
    dataSources: repeated(message(3, TypeMetadata)),
    resources: repeated(message(4, TypeMetadata)),
    functions: repeated(message(5, FunctionMetadata)),
    ephemeralResources: repeated(message(6, TypeMetadata)),
    listResources: repeated(message(7, TypeMetadata)),
    actions: repeated(message(9, TypeMetadata)),
  }),
  handle({ definition }) {
    const typeNames = (types: object = {}) => Object.keys(types).map((typeName) => ({ typeName }));
    return {
      serverCapabilities: serverCapabilities(definition),
      dataSources: typeNames(definition.dataSources),
      resources: typeNames(definition.resources),
      functions: Object.keys(definition.functions ?? {}).map((name) => ({ name })),
      ephemeralResources: typeNames(definition.ephemerals),
      listResources: typeNames(definition.listResources),
      actions: typeNames(definition.actions),
    };
  },
});
