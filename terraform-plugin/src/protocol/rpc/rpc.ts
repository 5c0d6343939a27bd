import type { Diagnostic } from "../../framework/diagnostic.ts";
import type { ProviderInstance } from "../../framework/provider-instance.ts";
import type { MessageType } from "../protobuf/message-type.ts";

/** One call of the protocol: its two messages and what answers it. */
export interface Rpc<Request = unknown, Response = unknown> {
  request: MessageType<Request>;
  response: MessageType<Response>;
  handle(instance: ProviderInstance, request: Request): Response | Promise<Response>;
}

/** A call that is answered with any number of messages. */
export interface StreamRpc<Request = unknown, Event = unknown> {
  request: MessageType<Request>;
  event: MessageType<Event>;
  /** `signal` is aborted when the client wants no more. */
  handle(instance: ProviderInstance, request: Request, signal: AbortSignal): AsyncIterable<Event>;
  /** The event for a failure outside of the provider's handlers. */
  toFailure(diagnostics: readonly Diagnostic[]): Event;
}

export function rpc<Request, Response>(definition: Rpc<Request, Response>): Rpc<Request, Response> {
  return definition;
}

export function streamRpc<Request, Event>(definition: StreamRpc<Request, Event>): StreamRpc<Request, Event> {
  return definition;
}
