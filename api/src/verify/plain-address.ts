import { isIP, SocketAddress } from "node:net";

const withPort = /^(?:\[([^\]]*)\]|([\d.]+))(?::\d{1,5})?$/;

/** `::ffff:192.0.2.1` is how an IPv4 caller looks on a socket that takes both. */
export const toIpv4IfMapped = (address: string): string =>
  address.startsWith("::ffff:") && address.includes(".") ? address.slice(7) : address;

/**
 * The address that a proxy wrote, in the one way to write it: some add the port of the caller, which differs on each
 * connection (`192.0.2.1:5678`, `[2001:db8::1]:443`). Undefined for what is no address, such as `unknown`.
 */
export function readPlainAddress(text: string): string | undefined {
  const [, inBrackets, beforePort] = withPort.exec(text) ?? [];
  if (inBrackets !== undefined && isIP(inBrackets) !== 6) return undefined;
  const address = inBrackets ?? beforePort ?? text;
  switch (isIP(address)) {
    case 4:
      return address;
    case 6:
      return toIpv4IfMapped(new SocketAddress({ address, family: "ipv6" }).address);
    default:
      return undefined;
  }
}
