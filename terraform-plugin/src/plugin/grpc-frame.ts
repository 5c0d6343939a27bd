import { GrpcError, GrpcStatus } from "./grpc-status.ts";

const HEADER_BYTES = 5;

/** Length-prefixed message: a compression flag, the length in four bytes, the message. */
export function toFrame(message: Uint8Array): Buffer {
  const header = Buffer.alloc(HEADER_BYTES);
  header.writeUInt32BE(message.length, 1);
  return Buffer.concat([header, message]);
}

/** The one message of a unary call. */
export function fromFrame(body: Buffer): Buffer {
  if (body.length < HEADER_BYTES) throw new GrpcError(GrpcStatus.internal, "the request ends before its message");
  if (body[0] !== 0) throw new GrpcError(GrpcStatus.unimplemented, "compressed messages are not supported");
  const size = body.readUInt32BE(1);
  const got = body.length - HEADER_BYTES;
  if (got < size) throw new GrpcError(GrpcStatus.internal, `the message is truncated: ${got} of ${size} bytes`);
  if (got > size) throw new GrpcError(GrpcStatus.internal, "the request holds more than one message");
  return body.subarray(HEADER_BYTES);
}
