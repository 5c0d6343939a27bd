import { connect, createServer, type Socket } from "node:net";
import { setTimeout } from "node:timers";

/** A link between two programs that can be cut, be slow and come back. */
export interface TcpProxy {
  port: number;
  /** Connections break, and new ones are refused. */
  cut(): void;
  /** Connections stay, but nothing arrives any more: what a firewall or a dead router does. */
  swallow(): void;
  /** Everything arrives later, in order. */
  delay(ms: number): void;
  restore(): void;
  close(): Promise<void>;
}

export async function startTcpProxy(target: { host: string; port: number }): Promise<TcpProxy> {
  let mode: "open" | "cut" | "swallow" = "open";
  let delayMs = 0;
  const sockets = new Set<Socket>();
  const swallowed = new Set<Socket>();

  const pipe = (from: Socket, to: Socket): void => {
    from.on("data", (chunk) => {
      if (mode === "swallow" || swallowed.has(from)) return;
      if (delayMs === 0) to.write(chunk);
      else setTimeout(() => to.writable && to.write(chunk), delayMs);
    });
    from.on("close", () => {
      sockets.delete(from);
      if (mode !== "swallow") to.destroy();
    });
    from.on("error", () => to.destroy());
  };
  const server = createServer((socket) => {
    if (mode === "cut") {
      socket.destroy();
      return;
    }
    const upstream = connect(target.port, target.host);
    for (const [from, to] of [
      [socket, upstream],
      [upstream, socket],
    ] as const) {
      sockets.add(from);
      // Its bytes are lost for good: what comes later would not be the protocol.
      if (mode === "swallow") swallowed.add(from);
      pipe(from, to);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  const destroyAll = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    port: address.port,
    cut: () => {
      mode = "cut";
      destroyAll();
    },
    swallow: () => {
      mode = "swallow";
      for (const socket of sockets) swallowed.add(socket);
    },
    delay: (ms) => {
      delayMs = ms;
    },
    restore: () => {
      mode = "open";
      delayMs = 0;
    },
    close: async () => {
      destroyAll();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
