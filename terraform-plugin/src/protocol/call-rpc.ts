import { startOperation } from "../framework/operations/run-operation.ts";
import type { ProviderInstance } from "../framework/provider-instance.ts";
import { toDiagnostics } from "./diagnostics.ts";
import { decodeMessage } from "./protobuf/decode-message.ts";
import { encodeMessage } from "./protobuf/encode-message.ts";
import type { Rpc, StreamRpc } from "./rpc/rpc.ts";

/**
 * Request bytes to response bytes. Throws only for bytes that are no such message; any other failure is a
 * diagnostic (a function error for CallFunction), never an error of gRPC.
 */
export async function callRpc(instance: ProviderInstance, name: string, rpc: Rpc, body: Uint8Array): Promise<Buffer> {
  const request = decodeMessage(rpc.request, body);
  const startedAt = performance.now();
  try {
    return encodeMessage(rpc.response, await rpc.handle(instance, request));
  } catch (thrown) {
    const { diagnostics, fail } = startOperation(instance, { action: `answer ${name}` });
    fail(thrown);
    return encodeMessage(rpc.response, toFailure(rpc, diagnostics));
  } finally {
    instance.log.trace(`answered ${name}`, {
      type: toTypeName(request),
      ms: Math.round(performance.now() - startedAt),
    });
  }
}

/** The same for a call that is answered with a stream. */
export async function* callStreamRpc(
  instance: ProviderInstance,
  name: string,
  rpc: StreamRpc,
  body: Uint8Array,
  signal: AbortSignal,
): AsyncGenerator<Buffer> {
  const request = decodeMessage(rpc.request, body);
  const { diagnostics, fail } = startOperation(instance, { action: `answer ${name}` });
  try {
    for await (const event of rpc.handle(instance, request, signal)) yield encodeMessage(rpc.event, event);
  } catch (thrown) {
    fail(thrown);
    yield encodeMessage(rpc.event, rpc.toFailure(diagnostics));
  }
}

function toTypeName(request: unknown): string | undefined {
  const { typeName, actionType, name } = request as Readonly<Record<string, string | undefined>>;
  return typeName ?? actionType ?? name;
}

function toFailure(rpc: Rpc, diagnostics: Parameters<typeof toDiagnostics>[0]): Record<string, unknown> {
  if ("diagnostics" in rpc.response.fields) return { diagnostics: toDiagnostics(diagnostics) };
  const text = diagnostics.map(({ summary, detail }) => `${summary}: ${detail}`).join("\n");
  return "error" in rpc.response.fields ? { error: { text } } : { Error: text };
}
