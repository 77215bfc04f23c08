import { contentSecurityPolicy, pageHeaders } from "../headers"
import { pageWith } from "../page"
import { pathInPortal } from "../serve-portal"
import { portalOptionsSchema } from "../../../modules/affiliate/portal-options"

const options = (input: Parameters<typeof portalOptionsSchema.parse>[0] = {}) => portalOptionsSchema.parse(input)

describe("the portal's page", () => {
  const html = '<title>x</title><script type="application/json" id="affiliate-portal"></script>'
  const config = { api_base: "", publishable_key: "pk_1", name: "A </script><b> & $& $1", theme: {} }

  it("holds its configuration, and no name ends the element or the title that it stands in", () => {
    const page = pageWith(config, html)
    expect(page).toContain('"name":"A \\u003c/script>\\u003cb> & $& $1"')
    expect(page).toContain("<title>A &lt;/script&gt;&lt;b&gt; &amp; $&amp; $1</title>")
    expect(JSON.parse(/portal">(.*)<\/script>/.exec(page)?.[1] ?? "")).toEqual(config)
  })

  it("is refused when it has no place for it", () => {
    expect(() => pageWith(config, "<html></html>")).toThrow("no element for its configuration")
  })
})

describe("the page's Content-Security-Policy", () => {
  it("lets run what comes from the server itself, and nothing inline but styles with the nonce", () => {
    const policy = contentSecurityPolicy(options(), "bm9uY2U=")
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self' 'nonce-bm9uY2U=';")
    expect(policy).not.toMatch(/unsafe|\*/)
  })

  it("lets nobody frame the page, unless an option names who may", () => {
    expect(contentSecurityPolicy(options(), "n")).toContain("frame-ancestors 'none'")
    expect(pageHeaders(options(), "n")["x-frame-options"]).toBe("DENY")
    const framed = options({ allowed_frame_origins: ["https://shop.example.com"] })
    expect(contentSecurityPolicy(framed, "n")).toContain("frame-ancestors 'self' https://shop.example.com")
    expect(pageHeaders(framed, "n")["x-frame-options"]).toBeUndefined()
  })

  it("loads the logo from where the option says", () => {
    const withLogo = options({ theme: { logo_url: "https://cdn.example.com/logo.svg" } })
    expect(contentSecurityPolicy(withLogo, "n")).toContain("img-src 'self' data: blob: https://cdn.example.com;")
  })
})

describe("paths of the portal", () => {
  it.each([
    ["/affiliates", ""],
    ["/affiliates/", ""],
    ["/affiliates/commissions/x", "commissions/x"],
    ["/affiliates-elsewhere", null],
    ["/store/affiliates/me", null],
  ])("%s → %s", (path, expected) => {
    expect(pathInPortal(path)).toBe(expected)
  })
})
