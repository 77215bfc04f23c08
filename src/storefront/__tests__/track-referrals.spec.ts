import type { ReferralOptions } from "../options"
import type { Page } from "../page"
import { trackOn } from "../track-referrals"
import { DAY, FakeBrowser, HOUR, tokenOf } from "./fake-browser"

const SHOP = "https://shop.example"
const LINK = `${SHOP}/shoes?ref=ADA-TRAILS&sub_id=spring&color=red`
const OPTIONS: ReferralOptions = { backend: "https://api.shop.example/", publishableKey: "pk_1" }

/** The kit on a page, once it has done what it does by itself. */
async function arrive(browser: FakeBrowser, page: string | Page, options: Partial<ReferralOptions> = {}) {
  const tab = typeof page === "string" ? browser.open(page) : page
  const referrals = trackOn(tab, { ...OPTIONS, ...options }, () => browser.now)
  await settled()
  return { tab, referrals }
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 5))

describe("a shopper who comes through ?ref=", () => {
  it("is one click, with where they arrived; the token is a first-party cookie with the token's end, and the address is clean", async () => {
    const browser = new FakeBrowser()
    const { tab, referrals } = await arrive(browser, LINK)

    expect(browser.requests).toEqual([
      { path: "/r/ADA-TRAILS", headers: { "content-type": "application/json" }, body: { landing_page: "/shoes", referrer: "https://blog.example/", sub_id: "spring" } },
    ])
    expect(referrals.token()).toBe(tokenOf("click_1", browser.now))
    expect(browser.cookies.get("affiliate_token")?.attributes).toBe("path=/; expires=Mon, 28 Dec 2026 12:00:00 GMT; samesite=lax; secure")
    expect(tab.location.href).toBe(`${SHOP}/shoes?color=red`)
  })

  it("has no token any more when it has ended, whatever keeps it", async () => {
    for (const storage of ["cookie", "localStorage"] as const) {
      const browser = new FakeBrowser()
      await arrive(browser, LINK, { storage })
      expect(browser.cookies.size === 0).toBe(storage === "localStorage")
      browser.now += 29 * DAY
      expect((await arrive(browser, SHOP, { storage })).referrals.token()).toBe(tokenOf("click_1", browser.now - 29 * DAY))
      browser.now += DAY
      expect((await arrive(browser, SHOP, { storage })).referrals.token()).toBeNull()
    }
  })

  it("is one click in two tabs at once and on a reload; half an hour later the link is another, and so is another sub-id", async () => {
    const browser = new FakeBrowser()
    await Promise.all([arrive(browser, LINK), arrive(browser, LINK)])
    await arrive(browser, LINK)
    expect(browser.paths).toEqual(["/r/ADA-TRAILS"])

    await arrive(browser, LINK.replace("spring", "autumn"))
    browser.now += HOUR / 2
    await arrive(browser, LINK.replace("spring", "autumn"))
    expect(browser.paths).toHaveLength(3)
  })

  it("belongs to the last link: a cart that carries the first gets the second", async () => {
    const browser = new FakeBrowser()
    const { referrals } = await arrive(browser, LINK)
    await referrals.attach("cart_1")
    browser.now += HOUR
    const second = await arrive(browser, `${SHOP}/?ref=BEN-COOKS`)
    await second.referrals.attach("cart_1")

    expect(browser.paths).toEqual(["/r/ADA-TRAILS", "/store/carts/cart_1/affiliate", "/r/BEN-COOKS", "/store/carts/cart_1/affiliate"])
    expect(browser.requests.at(-1)?.body).toEqual({ token: tokenOf("click_2", browser.now) })
  })

  it("keeps their address where they are asked to, and other names do as well", async () => {
    const browser = new FakeBrowser()
    const options = { cleanAddress: false, name: "partner", domain: "shop.example", parameters: { code: "via", sub_id: "s" } }
    const { tab } = await arrive(browser, `${SHOP}/?via=ADA-TRAILS&s=1`, options)

    expect(tab.location.href).toBe(`${SHOP}/?via=ADA-TRAILS&s=1`)
    expect(browser.requests[0]?.body).toMatchObject({ sub_id: "1" })
    const later = tokenOf("click_later", browser.now + 1)
    expect((await arrive(browser, `${SHOP}/?via=ADA-TRAILS&via_token=${later}`, options)).referrals.token()).toBe(later)
    expect(browser.cookies.get("partner")?.attributes).toContain("domain=shop.example")
  })

  it("keeps a router's own state, but not the mark by which Next.js knows its own writes", async () => {
    const browser = new FakeBrowser()
    const tab = browser.open(LINK)
    Object.assign(tab.history, { state: { idx: 3, __NA: true } })
    await arrive(browser, tab)
    expect(tab.history.state).toEqual({ idx: 3 })
  })
})

describe("a shopper who comes through the short link", () => {
  const token = tokenOf("click_short", Date.parse("2026-11-28T11:59:59Z"))

  it("brings the token, and no other click is counted", async () => {
    const browser = new FakeBrowser()
    const { tab, referrals } = await arrive(browser, `${SHOP}/shoes?ref=ADA-TRAILS&ref_token=${token}`)
    expect([referrals.token(), browser.paths, tab.location.href]).toEqual([token, [], `${SHOP}/shoes`])
  })

  it("does not lose a later click to an address that is opened again", async () => {
    const browser = new FakeBrowser()
    const later = await arrive(browser, `${SHOP}/?ref=BEN-COOKS`)
    await arrive(browser, `${SHOP}/?ref=ADA-TRAILS&ref_token=${token}`)
    expect(later.referrals.token()).toBe(tokenOf("click_1", browser.now))
  })

  it("brings nothing with what is no token, or an old one, but the code beside it counts", async () => {
    const browser = new FakeBrowser()
    for (const bad of ["nonsense", "v1.e30.x", tokenOf("click_old", browser.now - 31 * DAY)]) {
      expect((await arrive(browser, `${SHOP}/?ref_token=${bad}`)).referrals.token()).toBeNull()
    }
    await arrive(browser, `${SHOP}/?ref=ADA-TRAILS&ref_token=nonsense`)
    expect(browser.paths).toEqual(["/r/ADA-TRAILS"])
  })
})

describe("a cart", () => {
  it("gets the token once, the next cart too, and after a login the customer's", async () => {
    const browser = new FakeBrowser()
    const { referrals } = await arrive(browser, LINK)
    for (const cart of ["cart_1", "cart_1", "cart_2", "cart_2"]) {
      await referrals.attach(cart)
    }
    await (await arrive(browser, SHOP)).referrals.attach("cart_2")

    expect(browser.paths.slice(1)).toEqual(["/store/carts/cart_1/affiliate", "/store/carts/cart_2/affiliate"])
    expect(browser.requests[1]).toMatchObject({ headers: { "x-publishable-api-key": "pk_1" }, body: { token: tokenOf("click_1", browser.now) } })
  })

  it("that is named while the click is counted gets its token", async () => {
    const browser = new FakeBrowser()
    const referrals = trackOn(browser.open(LINK), OPTIONS, () => browser.now)
    await referrals.attach("cart_1")
    await settled()
    expect(browser.paths).toEqual(["/r/ADA-TRAILS", "/store/carts/cart_1/affiliate"])
  })

  it("keeps the later click of another tab that came while it was being marked", async () => {
    const browser = new FakeBrowser()
    const { referrals } = await arrive(browser, LINK)
    const marking = referrals.attach("cart_1")
    browser.now += HOUR
    const other = trackOn(browser.open(`${SHOP}/?ref_token=${tokenOf("click_later", browser.now)}`), OPTIONS, () => browser.now)
    await Promise.all([marking, other.capture()])
    expect(referrals.token()).toBe(tokenOf("click_later", browser.now))

    await other.attach("cart_1")
    expect(browser.requests.at(-1)?.body).toEqual({ token: tokenOf("click_later", browser.now) })
  })

  it("is tried again at the next page view; a token that the store refuses is let go, for a missing key it is kept", async () => {
    const browser = new FakeBrowser()
    const { referrals } = await arrive(browser, LINK)
    browser.failure = { status: 400, body: { type: "not_allowed" } }
    await referrals.attach("cart_1")
    expect(referrals.token()).not.toBeNull()

    browser.failure = { status: 400, body: { type: "invalid_data" } }
    await (await arrive(browser, SHOP)).referrals.attach("cart_1")
    expect(referrals.token()).toBeNull()
    expect(browser.paths).toHaveLength(3)
  })
})

describe("consent", () => {
  it("refused: nothing is stored or sent, and the address stays for a second thought", async () => {
    const browser = new FakeBrowser()
    let answer = false
    const { tab, referrals } = await arrive(browser, LINK, { consent: () => answer })
    await referrals.attach("cart_1")
    expect([browser.cookies.size, browser.stored.size, browser.paths, tab.location.href]).toEqual([0, 0, [], LINK])

    // The page has changed without loading; the link is not forgotten.
    tab.location.href = `${SHOP}/boots`
    answer = true
    await referrals.capture()
    expect(browser.paths).toEqual(["/r/ADA-TRAILS", "/store/carts/cart_1/affiliate"])
    expect(browser.requests[0]?.body).toMatchObject({ landing_page: "/shoes" })
  })

  it("may take its time, while a token from before goes on the cart and the page changes without loading", async () => {
    const browser = new FakeBrowser()
    await arrive(browser, `${SHOP}/?ref=BEN-COOKS`)
    let agree: (yes: boolean) => void = () => undefined
    const { tab, referrals } = await arrive(browser, LINK, { consent: () => new Promise((resolve) => (agree = resolve)) })
    await referrals.attach("cart_1")
    expect(browser.paths).toEqual(["/r/BEN-COOKS", "/store/carts/cart_1/affiliate"])

    tab.location.href = `${SHOP}/boots`
    browser.now += 1
    agree(true)
    await settled()
    expect(browser.paths.slice(2)).toEqual(["/r/ADA-TRAILS", "/store/carts/cart_1/affiliate"])
    expect(browser.requests[2]?.body).toMatchObject({ landing_page: "/shoes" })
  })

  it("taken back: all that was kept is gone", async () => {
    for (const storage of ["cookie", "localStorage"] as const) {
      const browser = new FakeBrowser()
      const { tab, referrals } = await arrive(browser, LINK, { storage })
      referrals.forget()
      expect([referrals.token(), tab.document.cookie, browser.stored.size]).toEqual([null, "", 0])
    }
  })
})

describe("a network that fails", () => {
  it("breaks nothing; the click is counted at the next page view as it was, and not after a day", async () => {
    for (const storage of ["cookie", "localStorage"] as const) {
      const browser = new FakeBrowser()
      for (const failure of [new TypeError("Failed to fetch"), { status: 503, body: {} }, { status: 429, body: {} }]) {
        browser.failure = failure
        await arrive(browser, browser.paths.length === 0 ? LINK : SHOP, { storage })
      }
      browser.failure = null
      const { referrals } = await arrive(browser, SHOP, { storage })
      expect(browser.requests.map(({ path, body }) => `${path} ${String(body.landing_page)}`)).toEqual(Array(4).fill("/r/ADA-TRAILS /shoes"))
      expect(referrals.token()).toBe(tokenOf("click_1", browser.now))

      browser.failure = new TypeError("Failed to fetch")
      await arrive(browser, `${SHOP}/?ref=BEN-COOKS`, { storage })
      browser.now += DAY
      await arrive(browser, SHOP, { storage })
      expect(browser.paths).toHaveLength(5)
    }
  })

  it("is told from a store that will never take the code", async () => {
    const browser = new FakeBrowser()
    browser.failure = { status: 400, body: {} }
    await arrive(browser, LINK)
    await arrive(browser, SHOP)
    expect(browser.paths).toHaveLength(1)
  })
})

describe("nothing", () => {
  it("is asked, stored or changed without a code, and on a server", async () => {
    const browser = new FakeBrowser()
    const consent = jest.fn(() => true)
    const { referrals, tab } = await arrive(browser, `${SHOP}/?sub_id=1&refund=2`, { consent })
    await referrals.attach("cart_1")
    expect([browser.requests, browser.cookies.size, browser.stored.size, consent.mock.calls, tab.location.href]).toEqual([[], 0, 0, [], `${SHOP}/?sub_id=1&refund=2`])

    const onServer = trackOn({ fetch } as unknown as Page, { ...OPTIONS, consent }, Date.now)
    await Promise.all([onServer.capture(), onServer.attach("cart_1")])
    onServer.forget()
    expect([onServer.token(), consent.mock.calls]).toEqual([null, []])
  })

  it("is done on a page that is rendered before it is looked at, or in a browser that keeps nothing", async () => {
    const browser = new FakeBrowser()
    let look: () => void = () => undefined
    const tab = browser.open(LINK)
    Object.assign(tab.document, { prerendering: true, addEventListener: (_: string, listener: () => void) => void (look = listener) })
    await arrive(browser, tab)
    expect(browser.paths).toEqual([])
    look()
    await settled()
    expect(browser.paths).toEqual(["/r/ADA-TRAILS"])

    const full = () => {
      throw new Error("QuotaExceededError")
    }
    const refusing = browser.open(LINK, { localStorage: { getItem: () => null, setItem: full, removeItem: full } })
    const { referrals } = await arrive(browser, refusing, { storage: "localStorage" })
    await referrals.attach("cart_1")
    expect([browser.paths.length, referrals.token()]).toEqual([1, null])
  })
})
