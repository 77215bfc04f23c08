import { BlockList, isIP } from "node:net"
import type { AffiliateOptions } from "../options"
import { canonicalIp } from "./ip-address"

/** As much of a request as says where it comes from. */
export interface CallerFacts {
  /** The address at the other end of the connection: nothing that a header could say. */
  socket_address: string | undefined
  headers: Readonly<Record<string, string | string[] | undefined>>
}

/**
 * The shopper's (or the affiliate's) address, or null where it is unknown. Most storefronts call from their own server, so
 * the caller's address says nothing of the shopper; it is believed only in the configured header, and only from the
 * configured callers.
 *
 * Each proxy appends the address that it was called from, and whoever calls first can write anything before that. So the
 * header is read from its end: past the trusted callers, the first address is the one that a trusted caller saw.
 */
export function buyerIpOf(caller: CallerFacts, options: AffiliateOptions["buyer_ip"]): string | null {
  if (!options || !isTrusted(caller.socket_address, options.trusted_callers)) {
    return null
  }
  const sent = caller.headers[options.header]
  // Sent twice: somebody added theirs, and it cannot be told which.
  if (typeof sent !== "string") {
    return null
  }
  const untrusted = sent.split(",").reverse().find((address) => !isTrusted(address, options.trusted_callers))
  return untrusted === undefined ? null : canonicalIp(untrusted)
}

const familyOf = (address: string) => (isIP(address) === 6 ? "ipv6" : "ipv4")

const LISTS = new WeakMap<readonly string[], BlockList>()

/** Built once for each list of options: it is asked on every cart request. */
function blockListOf(callers: readonly string[]): BlockList {
  const known = LISTS.get(callers)
  if (known) {
    return known
  }
  const list = new BlockList()
  for (const caller of callers) {
    const [address = "", bits] = caller.split("/")
    if (bits === undefined) {
      list.addAddress(address, familyOf(address))
    } else {
      list.addSubnet(address, Number.parseInt(bits, 10), familyOf(address))
    }
  }
  LISTS.set(callers, list)
  return list
}

/** Whether an address is one of the configured callers, or in one of their networks. */
export function isTrusted(address: string | undefined, callers: readonly string[]): boolean {
  const caller = canonicalIp(address ?? "")
  return caller !== null && blockListOf(callers).check(caller, familyOf(caller))
}
