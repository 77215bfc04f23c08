import { canonicalIp } from "../ip-address"
import { deriveKeys } from "../keys"

describe("canonicalIp", () => {
  it.each([
    ["203.0.113.5", "203.0.113.5"],
    [" 203.0.113.5 ", "203.0.113.5"],
    ["::ffff:203.0.113.5", "203.0.113.5"],
    ["::FFFF:203.0.113.5", "203.0.113.5"],
    ["::ffff:cb00:7105", "203.0.113.5"],
    ["0:0:0:0:0:ffff:203.0.113.5", "203.0.113.5"],
    ["2001:DB8:0:0:0:0:0:9", "2001:db8::9"],
    ["2001:0db8::0009", "2001:db8::9"],
    ["fe80::1%eth0", "fe80::1"],
    ["::1", "::1"],
    ["203.0.113.5:443", null],
    ["203.0.113", null],
    ["localhost", null],
    ["", null],
  ])("%j → %j", (text, expected) => expect(canonicalIp(text)).toBe(expected))
})

describe("an address as it is kept", () => {
  const { hashIp } = deriveKeys("a secret for these tests")

  it("is the same HMAC however the address was written, and another for another", () => {
    expect(hashIp("::ffff:203.0.113.5")).toBe(hashIp("203.0.113.5"))
    expect(hashIp("2001:DB8:0:0::9")).toBe(hashIp("2001:db8::9"))
    expect(hashIp("203.0.113.6")).not.toBe(hashIp("203.0.113.5"))
  })
})
