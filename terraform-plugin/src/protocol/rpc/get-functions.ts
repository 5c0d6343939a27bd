import { FunctionMessage } from "../messages/function.ts";
import { Empty, map, message, messageType } from "../protobuf/message-type.ts";
import { toFunctionMessage } from "../to-schema-message.ts";
import { mapValues } from "./get-provider-schema.ts";
import { rpc } from "./rpc.ts";

export const GetFunctions = rpc({
  request: Empty,
  response: messageType("GetFunctions.Response", { functions: map(message(1, FunctionMessage)) }),
  handle: ({ definition }) => ({ functions: mapValues(definition.functions, toFunctionMessage) }),
});
