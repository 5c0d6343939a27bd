import type { CtyObject, CtyValue } from "../../src/cty/cty-value.ts";
import type { ProviderDefinition } from "../../src/framework/provider.ts";
import { ProviderInstance } from "../../src/framework/provider-instance.ts";
import { type ObjectShape, toCtyType } from "../../src/framework/schema/to-cty-type.ts";
import { callRpc, callStreamRpc } from "../../src/protocol/call-rpc.ts";
import { objectFromWire, objectToWire } from "../../src/protocol/dynamic-value.ts";
import { decodeMessage } from "../../src/protocol/protobuf/decode-message.ts";
import { encodeMessage } from "../../src/protocol/protobuf/encode-message.ts";
import type { Rpc, StreamRpc } from "../../src/protocol/rpc/rpc.ts";

/** Calls a provider as terraform does, from request bytes to response bytes, without a socket. */
export type Call = <Request, Response>(rpc: Rpc<Request, Response>, request: Request) => Promise<Response>;

export function callProvider(definition: unknown): { call: Call; instance: ProviderInstance } {
  const instance = new ProviderInstance(definition as ProviderDefinition);
  const call: Call = async (rpc, request) =>
    decodeMessage(rpc.response, await callRpc(instance, "Call", rpc as Rpc, encodeMessage(rpc.request, request)));
  return { call, instance };
}

/** A value of the schema; what is left out is null. */
export function wired(shape: ObjectShape, value: Record<string, unknown> | null) {
  return objectToWire(shape, value as CtyObject | null);
}

export function unwired(shape: ObjectShape, wire: Parameters<typeof objectFromWire>[1]): CtyObject | null {
  return objectFromWire(shape, wire);
}

/** A value of the schema in which all that is left out is null and absent blocks are empty, as terraform sends it. */
export function complete(shape: ObjectShape, value: Record<string, unknown>): CtyObject {
  const blocks = Object.entries(shape.blocks ?? {}).map(([name, { nesting }]): [string, CtyValue] => [
    name,
    nesting === "single" ? null : nesting === "map" ? {} : [],
  ]);
  const nulls = Object.keys(toCtyType(shape)[1]).map((name): [string, CtyValue] => [name, null]);
  return { ...Object.fromEntries([...nulls, ...blocks]), ...(value as CtyObject) };
}

/** All events of a call that is answered with a stream. */
export async function callStream<Request, Event>(
  instance: ProviderInstance,
  rpc: StreamRpc<Request, Event>,
  request: Request,
  signal: AbortSignal = new AbortController().signal,
): Promise<Event[]> {
  const events: Event[] = [];
  const body = encodeMessage(rpc.request, request);
  for await (const bytes of callStreamRpc(instance, "Call", rpc as unknown as StreamRpc, body, signal)) {
    events.push(decodeMessage(rpc.event, bytes));
  }
  return events;
}
