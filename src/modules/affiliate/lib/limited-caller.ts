import { BlockList, isIP } from "node:net"
import type { AffiliateOptions } from "../options"
import { buyerIpOf, isTrusted, type CallerFacts } from "./buyer-ip"
import { canonicalIp } from "./ip-address"

/** Who is counted by a limit. */
export interface LimitedCaller {
  /** What is counted together: an IPv4 address, or the /64 network that one connection's IPv6 addresses come from. */
  address: string
  /** A server, or a proxy, of many people that does not say for whom it calls. */
  speaks_for_many: boolean
}

/** Where no shopper calls from: proxies, containers and storefront servers beside this one. */
const PRIVATE = new BlockList()
for (const [network, bits] of [["10.0.0.0", 8], ["100.64.0.0", 10], ["127.0.0.0", 8], ["169.254.0.0", 16], ["172.16.0.0", 12], ["192.168.0.0", 16]] as const) {
  PRIVATE.addSubnet(network, bits, "ipv4")
}
for (const [network, bits] of [["::1", 128], ["fc00::", 7], ["fe80::", 10]] as const) {
  PRIVATE.addSubnet(network, bits, "ipv6")
}

/**
 * Whom to count a request for: the shopper whom a trusted caller names (see `buyerIpOf`), else whoever is at the other
 * end of the connection. That may be a server which calls for all of its shoppers: one is known by the option `buyer_ip`,
 * or by a private address. Null where not even the connection has an address (a Unix socket).
 */
export function limitedCallerOf(caller: CallerFacts, options: AffiliateOptions["buyer_ip"]): LimitedCaller | null {
  const named = buyerIpOf(caller, options)
  if (named !== null) {
    return { address: networkOf(named), speaks_for_many: false }
  }
  const address = canonicalIp(caller.socket_address ?? "")
  if (address === null) {
    return null
  }
  const speaks_for_many = isTrusted(address, options?.trusted_callers ?? []) || isPrivate(address)
  return { address: networkOf(address), speaks_for_many }
}

const isPrivate = (address: string) => PRIVATE.check(address, isIP(address) === 6 ? "ipv6" : "ipv4")

/** Whoever has one IPv6 address has the 2^64 of its network. */
function networkOf(address: string): string {
  if (isIP(address) !== 6) {
    return address
  }
  const [head = "", tail] = address.split("::")
  const first = head.split(":").filter((group) => group !== "")
  const last = (tail ?? "").split(":").filter((group) => group !== "")
  const zeros = Array.from({ length: tail === undefined ? 0 : 8 - first.length - last.length }, () => "0")
  return `${[...first, ...zeros, ...last].slice(0, 4).join(":")}::/64`
}
