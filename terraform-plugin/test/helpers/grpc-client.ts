import { type ClientHttp2Session, connect } from "node:http2";
import { connect as connectSocket } from "node:net";

export interface GrpcAnswer {
  httpStatus: number;
  status: string | undefined;
  message: string;
  body: Buffer;
}

export interface GrpcClient {
  session: ClientHttp2Session;
  call(path: string, frame: Uint8Array, headers?: Record<string, string>): Promise<GrpcAnswer>;
  close(): void;
}

/** Plain HTTP/2 on a unix socket, below any gRPC library, so that it can send what none would. */
export function connectGrpc(socketPath: string): GrpcClient {
  const session = connect("http://localhost", {
    createConnection: () => connectSocket(socketPath),
    maxSessionMemory: 1000,
  });
  session.on("error", () => {});
  session.on("connect", () => session.setLocalWindowSize(1 << 24));
  return {
    session,
    call: (path, frame, headers = {}) => callOnce(session, path, frame, headers),
    close: () => session.close(),
  };
}

function callOnce(session: ClientHttp2Session, path: string, frame: Uint8Array, headers: Record<string, string>) {
  return new Promise<GrpcAnswer>((resolve, reject) => {
    const stream = session.request({
      ":method": "POST",
      ":path": path,
      "content-type": "application/grpc",
      te: "trailers",
      ...headers,
    });
    const chunks: Buffer[] = [];
    let [httpStatus, status, message] = [0, undefined as string | undefined, ""];
    const readStatus = (received: Record<string, unknown>) => {
      status ??= received["grpc-status"] as string | undefined;
      message ||= decodeURIComponent((received["grpc-message"] as string | undefined) ?? "");
    };
    stream.on("response", (received) => {
      httpStatus = received[":status"] ?? 0;
      readStatus(received);
    });
    stream.on("trailers", readStatus);
    stream.on("data", (chunk: Buffer) => chunks.push(chunk));
    stream.on("error", reject);
    stream.on("close", () => resolve({ httpStatus, status, message, body: Buffer.concat(chunks) }));
    stream.end(frame);
  });
}
