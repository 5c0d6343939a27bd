import type { IncomingMessage } from "node:http";
import type { AddressList } from "../verify/address-list.ts";
import type { Client } from "../verify/client.ts";

/**
 * Who calls: the address that connects, or, if that is a trusted proxy, the last address of X-Forwarded-For that is none.
 */
export function readClient(request: IncomingMessage, trustedProxies: AddressList | undefined): Client {
  const userAgent = request.headers["user-agent"];
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
