import type { IncomingMessage } from "node:http";
import type { AddressList } from "../verify/address-list.ts";
import type { Client } from "../verify/client.ts";
import { readPlainAddress, toIpv4IfMapped } from "../verify/plain-address.ts";

const userAgentName = "user-agent";

/**
 * Who calls: the address that connects, or, if that is a trusted proxy, the last address of X-Forwarded-For that is none.
 * It is not known where the header has something else in that place.
 */
export function readClient(request: IncomingMessage, trustedProxies: AddressList | undefined): Client {
  const userAgent = readUserAgent(request.rawHeaders);
  const { remoteAddress } = request.socket;
  const peer = remoteAddress === undefined ? undefined : toIpv4IfMapped(remoteAddress);
  const isProxy = trustedProxies !== undefined && peer !== undefined && trustedProxies.includes(peer);
  return { ip: isProxy ? readForwarded(request, peer, trustedProxies) : peer, userAgent };
}

function readForwarded({ headers }: IncomingMessage, peer: string, trustedProxies: AddressList): string | undefined {
  const forwarded = [headers["x-forwarded-for"] ?? []].flat().join(",");
  if (forwarded.trim() === "") return peer;
  let ip: string | undefined;
  for (const hop of forwarded.split(",").reverse()) {
    ip = readPlainAddress(hop.trim());
    if (ip === undefined || !trustedProxies.includes(ip)) break;
  }
  return ip;
}

/** Without making the object of all headers, which a request in front of Express does not need. */
function readUserAgent(rawHeaders: readonly string[]): string | undefined {
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index];
    if (name?.length === userAgentName.length && name.toLowerCase() === userAgentName) return rawHeaders[index + 1];
  }
  return undefined;
}
