import type { ProviderInstance } from "../../framework/provider-instance.ts";
import type { MessageType } from "../protobuf/message-type.ts";

/** One call of the protocol: its two messages and what answers it. */
export interface Rpc<Request = unknown, Response = unknown> {
  request: MessageType<Request>;
  response: MessageType<Response>;
  handle(instance: ProviderInstance, request: Request): Response | Promise<Response>;
}

export function rpc<Request, Response>(definition: Rpc<Request, Response>): Rpc<Request, Response> {
  return definition;
}
