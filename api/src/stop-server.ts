import type { Server } from "node:http";
import type { Logger } from "pino";

const graceMs = 10_000;

/** Refuses new connections, lets requests in flight finish for up to 10 s, then resolves. */
export async function stopServer(server: Server, logger: Logger): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // A connection whose last request has been answered is idle, and would stay open for the keep-alive time.
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const timer = setTimeout(() => {
    logger.warn("requests still run after 10 s; they are cut off");
    server.closeAllConnections();
  }, graceMs);
  await closed;
  clearInterval(idle);
  clearTimeout(timer);
}
