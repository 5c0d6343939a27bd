import { BlockList, isIP } from "node:net";
import { toIpv4IfMapped } from "./plain-address.ts";

/** Why a network was refused, for the caller. */
export class CidrError extends Error {
  override readonly name = "CidrError";
}

export interface AddressList {
  /** True if the address is in one of the networks. IPv4 addresses written as IPv6 count as IPv4. */
  includes(address: string): boolean;
}

/** Reads IPv4 and IPv6 networks (`192.0.2.0/24`, `2001:db8::/32`) and single addresses. Fails with CidrError. */
export function createAddressList(cidrs: readonly string[]): AddressList {
  const list = new BlockList();
  for (const cidr of cidrs) addTo(list, cidr);
  return {
    includes: (address) => {
      const plain = toIpv4IfMapped(address);
      const family = isIP(plain);
      return family !== 0 && list.check(plain, family === 4 ? "ipv4" : "ipv6");
    },
  };
}

function addTo(list: BlockList, cidr: string): void {
  const [address = "", bits, ...rest] = cidr.split("/");
  const family = isIP(address);
  if (family === 0 || address.includes("%") || rest.length > 0) {
    throw new CidrError("must be an IPv4 or IPv6 network such as 192.0.2.0/24 or 2001:db8::/32");
  }
  const longest = family === 4 ? 32 : 128;
  const type = family === 4 ? "ipv4" : "ipv6";
  if (bits === undefined) {
    list.addAddress(address, type);
    return;
  }
  if (!/^\d{1,3}$/.test(bits) || Number(bits) > longest)
    throw new CidrError(`must have a prefix length of 0 to ${longest}`);
  list.addSubnet(address, Number(bits), type);
}
