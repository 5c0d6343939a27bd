/** An application of its own on node:http with the verifier of the API in its process: answers as the peers do. */
import { createServer } from "node:http";
import { readConfig, startServer } from "../api/dist/library.js";

const api = await startServer(readConfig(process.env), { print: () => undefined });
const { verifier } = api.services;

const server = createServer(async (request, response) => {
  const text = request.headers.authorization?.slice("Bearer ".length) ?? "";
  const client = { ip: request.socket.remoteAddress, userAgent: request.headers["user-agent"] };
  const pending = verifier.verify(text, client);
  const verified = pending instanceof Promise ? await pending : pending;
  const body = JSON.stringify(verified ? { id: verified.principal._id } : {});
  response.writeHead(verified ? 200 : 401, { "Content-Type": "application/json", "Content-Length": body.length });
  response.end(body);
});
server.listen(0, "127.0.0.1", () => console.error(`listens on http://127.0.0.1:${server.address().port}`));
process.on("SIGTERM", () => {
  server.close();
  server.closeAllConnections();
  void api.stop().then(() => process.exit(0));
});
