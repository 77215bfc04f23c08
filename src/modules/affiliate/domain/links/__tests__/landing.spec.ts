import fc from "fast-check"
import { landingOf, withReferral, type LinkRules } from "../landing"

const RULES: LinkRules = { storefront_url: "https://shop.example/us/", allowed_origins: ["https://de.shop.example"], parameter: "ref" }
const to = (path: string, query = "", rules: Partial<LinkRules> = {}) => {
  const landing = landingOf({ ...RULES, ...rules }, { path, query })
  return landing.ok ? landing.url.href : landing.message
}

describe("where a short link leads", () => {
  it.each([
    ["", "", "https://shop.example/us/"],
    ["/", "", "https://shop.example/us/"],
    ["/shoes/red", "", "https://shop.example/us/shoes/red"],
    ["/shoes/red/", "utm_source=mail&sub_id=s1", "https://shop.example/us/shoes/red/?utm_source=mail&sub_id=s1"],
    ["/caf%C3%A9/@brand/a,b;c=1+2", "", "https://shop.example/us/caf%C3%A9/@brand/a,b;c=1+2"],
    ["/a", "sub_id=1&sub_id=2&q=%26%3D", "https://shop.example/us/a?sub_id=1&sub_id=2&q=%26%3D"],
    ["/a", "ref=OTHER&ref_token=forged&x=1", "https://shop.example/us/a?x=1"],
    ["", "to=https%3A%2F%2Fde.shop.example%2Fschuhe%3Fa%3D1&utm=x", "https://de.shop.example/schuhe?a=1&utm=x"],
    ["", "to=https://shop.example%5C.evil.example", "https://shop.example/.evil.example"],
    ["", "to=https://shop.example:443/elsewhere", "https://shop.example/elsewhere"],
  ])("%s?%s → %s", (path, query, expected) => expect(to(path, query)).toBe(expected))

  it.each([
    "//evil.example", "/\\evil.example", "/%5Cevil.example", "/%2Fevil.example", "/%2f%2fevil.example", "/..//evil.example", "/%2e%2e/admin",
    "/.%2e/admin", "/./", "/%00", "/a%0d%0aSet-Cookie:x=1", "/a%E0%A4%A", "/%", "/\\\\evil.example",
  ])("%s → no further than the storefront", (path) => {
    expect(["https://shop.example/us/", "https://shop.example/us/evil.example"]).toContain(to(path))
  })

  it.each([
    "https://evil.example/", "//evil.example", "/\\evil.example", "https:evil.example", "javascript:alert(1)", "data:text/html,x", "https://shop.example@evil.example",
    "https://evil.example#https://shop.example", "https://shop.example.evil.example", "http://shop.example/", "https://shop.example:8443/", "https://user:pw@shop.example/",
    "https://user@de.shop.example", "shop.example", "", " ", "ftp://shop.example", "blob:https://shop.example/x",
  ])("?to=%s is off the list", (address) => {
    expect(to("", `to=${encodeURIComponent(address)}`)).toBe("Field 'to' must be the whole address of a page of the shop.")
  })

  it("says the code and the token, and nothing that the shopper wrote for them", () => {
    const landing = landingOf({ ...RULES, parameter: "via" }, { path: "/a", query: "via=X&via_token=Y&ref=kept" })
    expect(landing.ok && withReferral(landing.url, "via", "ADA & CO", "v1.t")).toBe("https://shop.example/us/a?ref=kept&via=ADA+%26+CO&via_token=v1.t")
    expect(landing.ok && withReferral(landing.url, "via", "ADA", null)).toBe("https://shop.example/us/a?ref=kept&via=ADA")
  })
})

/** Pieces that addresses are bent with, and anything else. */
const nasty = fc.array(
  fc.oneof(
    fc.constantFrom("/", "\\", "//", "%2f", "%5c", "..", "%2e%2e", "@", ":", "evil.example", "https:", "http://", "\r\n", "%0d%0a", "%00", "?", "#", "&to=", "to=", "%", "\t", " ", ";"),
    fc.string({ unit: "binary", maxLength: 4 })
  ),
  { maxLength: 12 }
).map((pieces) => pieces.join(""))

describe("whatever a link says", () => {
  const ORIGINS = ["https://shop.example", "https://de.shop.example"]
  const check = (path: string, query: string, code: string) => {
    const landing = landingOf(RULES, { path, query })
    if (landing.ok) {
      const sent = withReferral(landing.url, "ref", code, null)
      // Read again as a browser reads it.
      const read = new URL(sent, "https://backend.example/r/X")
      expect(ORIGINS).toContain(read.origin)
      expect([read.username, read.password, read.href]).toEqual(["", "", sent])
      expect(sent).toMatch(/^[\u0021-\u007e]+$/)
      expect(read.searchParams.getAll("ref")).toHaveLength(1)
      expect(query.includes("to") || read.href.startsWith("https://shop.example/us/")).toBe(true)
    }
  }

  it("it leads to the shop's origins, below the storefront's path, by an address of printable characters", () => {
    fc.assert(fc.property(nasty, nasty, fc.string({ unit: "binary", maxLength: 8 }), (path, query, code) => check(`/${path}`, query, code)), { numRuns: 1000 })
  })

  it("also where to= is all of it", () => {
    fc.assert(fc.property(nasty, (address) => check("", `to=${encodeURIComponent(address)}`, "ADA")), { numRuns: 1000 })
  })
})
