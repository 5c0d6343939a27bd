import { Empty, messageType, string } from "../protobuf/message-type.ts";
import { rpc } from "./rpc.ts";

export const StopProvider = rpc({
  request: Empty,
  response: messageType("StopProvider.Response", { Error: string(1) }),
  handle(instance) {
    instance.stop();
    return {};
  },
});
