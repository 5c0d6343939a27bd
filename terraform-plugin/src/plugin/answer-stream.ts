import { constants, type IncomingHttpHeaders, type ServerHttp2Stream } from "node:http2";
import { fromFrame, toFrame } from "./grpc-frame.ts";
import { GrpcError, GrpcStatus } from "./grpc-status.ts";

/**
 * Answers the message of a call with one message or a stream of them, or throws GrpcError. The signal, which few calls
 * need, is aborted when the client goes away before the answer is complete.
 */
export type GrpcHandler = (
  path: string,
  message: Buffer,
  toSignal: () => AbortSignal,
) => Promise<Uint8Array | AsyncIterable<Uint8Array>>;

export async function answerStream(stream: ServerHttp2Stream, headers: IncomingHttpHeaders, handler: GrpcHandler) {
  if (!headers["content-type"]?.startsWith("application/grpc")) {
    stream.resume();
    stream.respond({ ":status": 415 }, { endStream: true });
    return;
  }
  try {
    const body = await readAll(stream);
    const answer = await handler(headers[":path"] ?? "", fromFrame(body), () => toSignal(stream));
    if (answer instanceof Uint8Array) respond(stream, answer);
    else await respondWithStream(stream, answer);
  } catch (error) {
    if (!stream.destroyed) fail(stream, error);
  }
}

function toSignal(stream: ServerHttp2Stream): AbortSignal {
  const abort = new AbortController();
  stream.on("close", () => {
    if (!stream.writableFinished) abort.abort();
  });
  return abort.signal;
}

/** Not with `for await`: that takes several times as long for the few bytes of a call. Never resolves when the client goes away. */
function readAll(stream: ServerHttp2Stream): Promise<Buffer> {
  const chunks: Buffer[] = [];
  return new Promise((resolve) => {
    stream.on("data", (chunk: Buffer) => chunks.push(chunk));
    stream.on("end", () => resolve(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)));
  });
}

function respond(stream: ServerHttp2Stream, message: Uint8Array): void {
  if (stream.destroyed) return;
  open(stream);
  stream.end(toFrame(message));
}

/** One message is made once the one before is on its way: a client that reads slowly or stops costs no memory. */
async function respondWithStream(stream: ServerHttp2Stream, messages: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const message of messages) {
    if (stream.destroyed) return;
    if (!stream.headersSent) open(stream);
    if (!stream.write(toFrame(message))) await drained(stream);
  }
  if (stream.destroyed) return;
  if (!stream.headersSent) open(stream);
  stream.end();
}

function open(stream: ServerHttp2Stream): void {
  stream.respond({ ":status": 200, "content-type": "application/grpc" }, { waitForTrailers: true });
  stream.on("wantTrailers", () => stream.sendTrailers({ "grpc-status": String(GrpcStatus.ok) }));
}

/** Resolves when the client goes away, too. */
function drained(stream: ServerHttp2Stream): Promise<void> {
  return new Promise((resolve) => {
    stream.once("drain", resolve);
    stream.once("close", resolve);
  });
}

/** A response of trailers alone. */
function fail(stream: ServerHttp2Stream, error: unknown): void {
  if (stream.headersSent) {
    stream.close(constants.NGHTTP2_INTERNAL_ERROR);
    return;
  }
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
