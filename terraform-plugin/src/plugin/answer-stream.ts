import type { IncomingHttpHeaders, ServerHttp2Stream } from "node:http2";
import { fromFrame, toFrame } from "./grpc-frame.ts";
import { GrpcError, GrpcStatus } from "./grpc-status.ts";

/** Answers the message of one unary call, or throws GrpcError. */
export type UnaryHandler = (path: string, message: Buffer) => Promise<Uint8Array>;

export async function answerStream(stream: ServerHttp2Stream, headers: IncomingHttpHeaders, handler: UnaryHandler) {
  if (!headers["content-type"]?.startsWith("application/grpc")) {
    stream.resume();
    stream.respond({ ":status": 415 }, { endStream: true });
    return;
  }
  try {
    const body = await readAll(stream);
    const response = await handler(headers[":path"] ?? "", fromFrame(body));
    if (!stream.destroyed) respond(stream, response);
  } catch (error) {
    if (!stream.destroyed) fail(stream, error);
  }
}

async function readAll(stream: ServerHttp2Stream): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function respond(stream: ServerHttp2Stream, message: Uint8Array): void {
  stream.respond({ ":status": 200, "content-type": "application/grpc" }, { waitForTrailers: true });
  stream.on("wantTrailers", () => stream.sendTrailers({ "grpc-status": String(GrpcStatus.ok) }));
  stream.end(toFrame(message));
}

/** A response of trailers alone. */
function fail(stream: ServerHttp2Stream, error: unknown): void {
  const { status, message } =
    error instanceof GrpcError
      ? error
      : new GrpcError(GrpcStatus.internal, error instanceof Error ? error.message : "");
  stream.respond(
    {
      ":status": 200,
      "content-type": "application/grpc",
      "grpc-status": String(status),
      "grpc-message": encodeURIComponent(message),
    },
    { endStream: true },
  );
}
