import { affiliateHeaders, affiliateToken, wrapFetch } from "../server"
import { NOW, tokenOf } from "./fake-browser"

const TOKEN = tokenOf("click_1", NOW)
const COOKIE = `theme=dark; affiliate_token=${TOKEN}~cart_1~ADA-TRAILS%20; last=1`

describe("the server's half", () => {
  it("reads the token from a Cookie header and from what frameworks make of one", () => {
    const next = { get: (name: string) => (name === "affiliate_token" ? { name, value: `${TOKEN}~cart_1~ADA-TRAILS ` } : undefined) }
    const plain = { get: () => TOKEN }
    expect([COOKIE, next, plain].map((source) => affiliateHeaders(source))).toEqual(Array(3).fill({ "x-affiliate-token": TOKEN }))
    expect(affiliateToken(COOKIE.replace("affiliate_token", "partner"), "partner")).toBe(TOKEN)
  })

  it("says nothing where there is none, nor of what could not be one", () => {
    const bad = ["affiliate_token=; a=b", "affiliate_token=~cart_1~A", "affiliate_token=v1.a.b%0d%0ax-evil:1", "affiliate_token=hello", "xaffiliate_token=v1.a.b"]
    expect([undefined, null, "", { get: () => undefined }, ...bad].map((source) => affiliateHeaders(source))).toEqual(Array(9).fill({}))
  })

  it("adds its headers to requests on carts only, and asks for them there only", async () => {
    const sent: { path: string; headers: unknown }[] = []
    const headers = jest.fn(() => ({ ...affiliateHeaders(COOKIE), "x-buyer-ip": null, "x-locale": "de" }))
    const send = async (input: string | URL | Request, init?: { method?: string; headers?: Record<string, string | null> }) =>
      void sent.push({ path: String(input instanceof Request ? input.url : input), headers: init?.headers })
    const wrapped = wrapFetch(send, headers)

    await wrapped("/store/products")
    await wrapped("/store/cartsale", { method: "POST" })
    expect([sent.map(({ headers }) => headers), headers.mock.calls.length]).toEqual([[undefined, undefined], 0])

    await wrapped("/store/carts", { method: "POST", headers: { "x-locale": "fr", "x-medusa-locale": null } })
    await wrapped(new URL("https://api.example/prefix/store/carts/cart_1?fields=id"))
    await wrapped(new Request("https://api.example/store/carts/cart_1", { headers: { accept: "text/plain" } }))
    expect(sent.slice(2).map(({ headers }) => headers)).toEqual([
      { "x-affiliate-token": TOKEN, "x-locale": "fr", "x-medusa-locale": null },
      { "x-affiliate-token": TOKEN, "x-locale": "de" },
      { "x-affiliate-token": TOKEN, "x-locale": "de", accept: "text/plain" },
    ])
  })
})
