import type { GrpcHandler } from "./answer-stream.ts";
import { createGrpcServer } from "./grpc-server.ts";
import { listen } from "./listen.ts";

export interface GrpcListener {
  /** Takes no more connections and removes the socket; resolves once running calls are answered. */
  close(): Promise<void>;
}

/** Serves plain HTTP/2. */
export async function listenGrpc(socketPath: string, handler: GrpcHandler): Promise<GrpcListener> {
  const listener = await listen(socketPath);
  const server = createGrpcServer(handler);
  listener.handTo(server.accept);
  return {
    close() {
      listener.close();
      return server.close();
    },
  };
}
