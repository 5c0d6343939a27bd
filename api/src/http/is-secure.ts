import type { IncomingMessage } from "node:http";
import { TLSSocket } from "node:tls";
import type { AddressList } from "../verify/address-list.ts";

/** True when the caller came by TLS: to this process, or to a trusted proxy that says so. */
export function isSecure({ socket, headers }: IncomingMessage, trustedProxies: AddressList | undefined): boolean {
  if (socket instanceof TLSSocket) return true;
  const { remoteAddress } = socket;
  if (!trustedProxies || remoteAddress === undefined || !trustedProxies.includes(remoteAddress)) return false;
  const [protocol = ""] = [headers["x-forwarded-proto"] ?? []].flat().join().split(",");
  return protocol.trim().toLowerCase() === "https";
}
