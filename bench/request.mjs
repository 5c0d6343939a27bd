import { Agent, request as send } from "node:http";

const agent = new Agent({ keepAlive: true });

/** One request with a Bearer token; resolves with the status when the answer has come. */
export function request(method, url, text, body) {
  return new Promise((resolve, reject) => {
    const headers = { Authorization: `Bearer ${text}`, ...(body && { "Content-Type": "application/json" }) };
    const outgoing = send(url, { method, agent, headers }, (response) => {
      response.resume();
      response.on("end", () => resolve(response.statusCode));
    });
    outgoing.on("error", reject);
    outgoing.end(body && JSON.stringify(body));
  });
}
