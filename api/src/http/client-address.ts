import type { IncomingMessage } from "node:http";
import type { AddressList } from "../verify/address-list.ts";
import type { Client } from "../verify/client.ts";

const userAgentName = "user-agent";

/**
 * Who calls: the address that connects, or, if that is a trusted proxy, the last address of X-Forwarded-For that is none.
 */
export function readClient(request: IncomingMessage, trustedProxies: AddressList | undefined): Client {
  const userAgent = readUserAgent(request.rawHeaders);
  let ip = request.socket.remoteAddress;
  if (trustedProxies && ip !== undefined && trustedProxies.includes(ip)) {
    const forwarded = [request.headers["x-forwarded-for"] ?? []].flat().join(",");
    for (const hop of forwarded.split(",").reverse()) {
      const address = hop.trim();
      if (address === "") break;
      ip = address;
      if (!trustedProxies.includes(address)) break;
    }
  }
  return { ip, userAgent };
}

/** Without making the object of all headers, which a request in front of Express does not need. */
function readUserAgent(rawHeaders: readonly string[]): string | undefined {
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index];
    if (name?.length === userAgentName.length && name.toLowerCase() === userAgentName) return rawHeaders[index + 1];
  }
  return undefined;
}
