import { createServer, type Socket } from "node:net";

/** A socket that clients can connect to before there is a server that answers them. */
export interface Listener {
  /** Gives the connections that there are and those that come to a server. */
  handTo(accept: (socket: Socket) => void): void;
  /** Takes no more connections; removes the socket's file. */
  close(): void;
}

export async function listen(socketPath: string): Promise<Listener> {
  const waiting = new Set<Socket>();
  const hold = (socket: Socket): void => {
    waiting.add(socket);
    // One that breaks off while it waits is none of the server's.
    socket.on("error", () => waiting.delete(socket));
  };
  let accept = hold;
  const server = createServer((socket) => accept(socket));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(socketPath, () => {
      server.off("error", reject);
      resolve();
    });
  });
  return {
    handTo(next) {
      accept = next;
      for (const socket of waiting) next(socket);
      waiting.clear();
    },
    close: () => void server.close(),
  };
}
