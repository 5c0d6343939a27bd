/** The yardstick: node:http and a constant JSON answer. */
import { createServer } from "node:http";

const body = JSON.stringify({ status: "ok" });
const server = createServer((_request, response) => {
  response.writeHead(200, { "Content-Type": "application/json", "Content-Length": body.length });
  response.end(body);
});
server.listen(0, "127.0.0.1", () => console.error(`listens on http://127.0.0.1:${server.address().port}`));
