import { buyerIpOf } from "../buyer-ip"

const OPTIONS = { header: "x-buyer-ip", trusted_callers: ["10.0.0.0/8", "192.0.2.7", "2001:db8::/32"] }
const ask = (socket_address: string | undefined, header: string | string[] | undefined, options: typeof OPTIONS | undefined = OPTIONS) =>
  buyerIpOf({ socket_address, headers: { "x-buyer-ip": header, "x-forwarded-for": "203.0.113.99" } }, options)

describe("the shopper's address", () => {
  it.each([
    ["10.1.2.3", "203.0.113.5", "203.0.113.5"],
    ["::ffff:10.1.2.3", "203.0.113.5", "203.0.113.5"],
    ["192.0.2.7", "::ffff:203.0.113.5", "203.0.113.5"],
    ["2001:db8::1", "2001:db9:1::9", "2001:db9:1::9"],
    ["10.1.2.3", " 203.0.113.5 , 10.9.9.9", "203.0.113.5"],
    ["10.1.2.3", "198.51.100.1, 203.0.113.5, 10.9.9.9, ::ffff:192.0.2.7", "203.0.113.5"],
    ["10.1.2.3", "10.9.9.9, 203.0.113.5", "203.0.113.5"],
    ["10.1.2.3", "2001:DB9:0:0::9", "2001:db9::9"],
  ])("from %s saying %s: %s", (socket, header, ip) => expect(ask(socket, header)).toBe(ip))

  it.each<[string, string | undefined, string | string[] | undefined]>([
    ["another caller", "11.0.0.1", "203.0.113.5"],
    ["the neighbour of a single caller", "192.0.2.8", "203.0.113.5"],
    ["no socket address", undefined, "203.0.113.5"],
    ["no header", "10.1.2.3", undefined],
    ["the header twice", "10.1.2.3", ["203.0.113.5", "203.0.113.6"]],
    ["no address in it", "10.1.2.3", "localhost"],
    ["an empty one", "10.1.2.3", ""],
    ["no address where the shopper's should stand", "10.1.2.3", "203.0.113.5, unknown, 10.9.9.9"],
    ["only trusted callers", "10.1.2.3", "10.9.9.9, 192.0.2.7"],
  ])("%s: unknown", (_why, socket, header) => expect(ask(socket, header)).toBeNull())

  it("unknown without the option, whatever is sent", () => {
    const caller = { socket_address: "10.1.2.3", headers: { "x-forwarded-for": "203.0.113.5" } }
    expect(buyerIpOf(caller, undefined)).toBeNull()
  })
})
