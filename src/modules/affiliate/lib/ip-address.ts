import { isIP, SocketAddress } from "node:net"

/** IPv4 inside IPv6, as a dual-stack socket writes it. */
const MAPPED = /^::ffff:(?=\d+\.)/i

/**
 * One way of writing each address, so that equal addresses are equal text wherever they came from: IPv6 short and lower
 * case, IPv4 inside IPv6 (`::ffff:203.0.113.5`, `::ffff:cb00:7105`) as IPv4, no zone.
 * @returns null for anything that is not an address
 */
export function canonicalIp(text: string): string | null {
  const [address = ""] = text.trim().split("%", 1)
  const family = isIP(address)
  if (family !== 6) {
    return family === 4 ? address : null
  }
  return new SocketAddress({ address, family: "ipv6" }).address.toLowerCase().replace(MAPPED, "")
}
