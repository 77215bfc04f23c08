import { limitedCallerOf } from "../limited-caller"

const OPTIONS = { header: "x-buyer-ip", trusted_callers: ["192.0.2.7", "2001:db8::/32"] }
const ask = (socket_address: string | undefined, header: string | undefined, options: typeof OPTIONS | undefined = OPTIONS) =>
  limitedCallerOf({ socket_address, headers: { "x-buyer-ip": header, "x-forwarded-for": "203.0.113.99" } }, options)

describe("whom a limit counts", () => {
  it.each<[string, string, string | undefined, string]>([
    ["the shopper that a trusted server names", "192.0.2.7", "203.0.113.5", "203.0.113.5"],
    ["a browser that calls by itself", "203.0.113.6", undefined, "203.0.113.6"],
    ["a browser that writes the header itself", "203.0.113.6", "198.51.100.1", "203.0.113.6"],
    ["IPv4 inside IPv6", "::ffff:203.0.113.6", undefined, "203.0.113.6"],
    ["an IPv6 network, not one of its addresses", "2001:db9:1:2:3:4:5:6", undefined, "2001:db9:1:2::/64"],
    ["the same network, written short", "192.0.2.7", "2001:db9:1:2::9", "2001:db9:1:2::/64"],
    ["a network with zeros", "192.0.2.7", "2001:db9::9", "2001:db9:0:0::/64"],
  ])("%s: one person", (_what, socket, header, address) => expect(ask(socket, header)).toEqual({ address, speaks_for_many: false }))

  it.each<[string, string, string | undefined]>([
    ["a trusted server that names nobody", "192.0.2.7", undefined],
    ["a trusted server that names nonsense", "192.0.2.7", "unknown"],
    ["a proxy on this machine", "127.0.0.1", undefined],
    ["a container", "172.18.0.4", undefined],
    ["a server beside this one, IPv6", "fd00:0:0:1::4", undefined],
  ])("%s: speaks for many", (_what, socket, header) => expect(ask(socket, header)).toMatchObject({ speaks_for_many: true }))

  it("without the option the connection counts, whatever a header says", () => {
    expect(ask("203.0.113.6", "198.51.100.1", undefined)).toEqual({ address: "203.0.113.6", speaks_for_many: false })
    expect(ask("10.0.0.2", "198.51.100.1", undefined)).toEqual({ address: "10.0.0.2", speaks_for_many: true })
  })

  it("a connection without an address counts nobody", () => expect(ask(undefined, "203.0.113.5")).toBeNull())
})
