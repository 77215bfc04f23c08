import { signClickToken } from "../../../src/modules/affiliate/domain/codes/click-token"
import { deriveKeys } from "../../../src/modules/affiliate/lib/keys"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { addProduct } from "../../support/catalogue"
import { addAffiliate, addRule, programmeOf, type TestAffiliate } from "../../support/programme"
import { describeWithStore } from "../../support/runner"
import { fillCart, payAndComplete } from "../../support/shopper"
import { openStore, type TestStore } from "../../support/store"
import { recordStatements } from "../../support/statements"
import { eventually } from "../../support/waiting"
import { anonymous, refusalOf, sendRaw } from "./refusals"

const SECRET = "a secret for these tests"
const DAY_MS = 86_400_000

interface Receipt {
  click: { token: string; expires_at: string }
}
interface Touchpoint {
  cart_id: string
  kind: string
  affiliate_id: string
  click_id: string | null
  sub_id: string | null
  buyer_ip_hmac: string | null
  removed_at: Date | null
}

const options = { secret: SECRET, buyer_ip: { header: "x-buyer-ip", trusted_callers: ["127.0.0.1", "::1"] } }

describeWithStore("tracking", { pluginOptions: options }, (host) => {
  let store: TestStore
  let partner: TestAffiliate
  let variant_id: string

  beforeAll(async () => {
    store = await openStore(host.baseUrl(), host.container())
    partner = await addAffiliate(host.container())
    variant_id = (await addProduct(store, { title: "Mug", prices: { usd: 10 } })).variant_id
  })

  const open = () => anonymous(host.baseUrl())
  const rows = async <T>(statement: string): Promise<T[]> =>
    (await host.container().resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(statement)).rows
  const touchpoints = () => rows<Touchpoint>("select * from affiliate_touchpoint order by created_at")
  const clicks = () => rows<Record<string, string | null>>("select * from affiliate_click order by created_at")
  const click = (code: string, body: object = {}, headers: Record<string, string> = {}) =>
    open().with(headers).post<Receipt>(`/r/${encodeURIComponent(code)}`, body)
  const newCart = async (headers: Record<string, string> = {}) =>
    (await store.shop.with(headers).post<{ cart: { id: string } }>("/store/carts", { region_id: store.markets.us?.region_id })).cart
  const mark = (cartId: string, body: object) => store.shop.post<{ cart: { id: string } }>(`/store/carts/${cartId}/affiliate`, body)

  describe("POST /r/:code", () => {
    it("counts a click and answers a token for 30 days, without any key", async () => {
      const before = Date.now()
      const { click: receipt } = await click(partner.code.toLowerCase(), { landing_page: "/mugs?ref=x", referrer: "https://blog.example", sub_id: "s1" })
      expect(Math.round((Date.parse(receipt.expires_at) - before) / DAY_MS)).toBe(30)
      expect(await clicks()).toMatchObject([
        { affiliate_id: partner.id, landing_page: "/mugs?ref=x", referrer: "https://blog.example", sub_id: "s1", ip_hmac: null },
      ])
    })

    it("unknown, switched-off and suspended codes, %00 and 5 kB of letters: the same answer, and nothing is written", async () => {
      const known = await click(partner.code)
      const off = await addAffiliate(host.container())
      const [offCode] = await rows<{ id: string }>(`select id from affiliate_referral_code where affiliate_id = '${off.id}'`)
      await store.admin.post(`/admin/affiliates/${off.id}/referral-codes/${offCode?.id}`, { is_active: false })
      const suspended = await addAffiliate(host.container())
      await store.admin.post(`/admin/affiliates/${suspended.id}/suspend`, { reason: "x" })
      for (const code of ["NOBODY", off.code, suspended.code, "REF-AAAAAAAA-A", "a\u0000b", "x".repeat(5000)]) {
        const answer = await click(code, { landing_page: "/" })
        expect(Object.keys(answer.click)).toEqual(Object.keys(known.click))
        expect(answer.click.token).toHaveLength(known.click.token.length)
        expect(answer.click.expires_at.slice(0, 13)).toBe(known.click.expires_at.slice(0, 13))
        // The decoy holds for its signature, and marks nothing.
        const cart = await newCart()
        expect((await mark(cart.id, { token: answer.click.token })).cart.id).toBe(cart.id)
      }
      expect(await clicks()).toHaveLength(1)
      expect(await touchpoints()).toEqual([])
    })

    it("two tokens of a code that exists differ as two of a code that does not: their holder cannot tell which is which", async () => {
      const whatDiffers = async (code: string) => {
        const said = async () => JSON.parse(Buffer.from((await click(code)).click.token.split(".")[1] ?? "", "base64url").toString()) as Record<string, string>
        const [first, second] = [await said(), await said()]
        return Object.keys(first).map((key) => [key, first[key] === second[key], first[key]?.replace(/[0-9A-Z]{26}$/, "…").length])
      }
      const unknown = await whatDiffers("NOBODY")
      expect(await whatDiffers(partner.code)).toEqual(unknown)
      expect(unknown).toContainEqual(["click_id", false, "affclk_…".length])
    })

    it("the token lasts as long as the longest window: 30 days, 60 for the programme, 90 for a channel", async () => {
      const daysOf = async () => Math.round((Date.parse((await click(partner.code)).click.expires_at) - Date.now()) / DAY_MS)
      await store.admin.post("/admin/affiliate-settings", { attribution_window_days: 60 })
      expect(await daysOf()).toBe(60)
      await store.admin.post(`/admin/affiliate-settings/${store.sales_channel_id}`, { attribution_window_days: 90 })
      expect(await daysOf()).toBe(90)
      await store.admin.post("/admin/affiliate-settings", { attribution_window_days: 7 })
      await store.admin.delete(`/admin/affiliate-settings/${store.sales_channel_id}`)
      expect(await daysOf()).toBe(7)
    })

    it("an unknown key, a wrong type, broken JSON: 400; 9 kB: 413", async () => {
      expect(await refusalOf(click(partner.code, { page: "/" }))).toEqual({ status: 400, message: expect.stringContaining("page") })
      expect(await refusalOf(click(partner.code, { sub_id: 5 }))).toEqual({ status: 400, message: expect.stringContaining("sub_id") })
      expect(await refusalOf(click(partner.code, { sub_id: "x".repeat(129) }))).toMatchObject({ status: 400 })
      expect(await refusalOf(click(partner.code, { referrer: "a\u0000" }))).toMatchObject({ status: 400 })
      expect((await sendRaw(host.baseUrl(), `/r/${partner.code}`, {}, "{nope")).status).toBe(400)
      expect((await sendRaw(host.baseUrl(), `/r/${partner.code}`, {}, JSON.stringify({ referrer: "x".repeat(9000) }))).status).toBe(413)
      expect(await clicks()).toEqual([])
    })

    it("CORS: the storefront's origin may read, another may not; a preflight answers 204", async () => {
      const send = (origin: string, method: string) =>
        fetch(`${host.baseUrl()}/r/${partner.code}`, { method, headers: { origin, "content-type": "application/json" }, body: method === "POST" ? "{}" : undefined })
      const allowed = await send("http://localhost:8000", "POST")
      expect([allowed.status, allowed.headers.get("access-control-allow-origin")]).toEqual([200, "http://localhost:8000"])
      const other = await send("https://evil.example", "POST")
      expect(other.headers.get("access-control-allow-origin")).toBeNull()
      const preflight = await send("http://localhost:8000", "OPTIONS")
      expect([preflight.status, preflight.headers.get("access-control-allow-methods")]).toEqual([204, "POST"])
    })
  })

  describe("POST and DELETE /store/carts/:id/affiliate", () => {
    it("a token marks as a click, a code as typed; the same twice is one; taken off and put back", async () => {
      const cart = await newCart()
      const { click: receipt } = await click(partner.code, { sub_id: "s7" })
      await mark(cart.id, { token: receipt.token })
      await mark(cart.id, { token: receipt.token })
      await mark(cart.id, { code: ` ${partner.code.toLowerCase()} ` })
      await mark(cart.id, { code: partner.code })
      expect(await touchpoints()).toMatchObject([
        { cart_id: cart.id, kind: "click", affiliate_id: partner.id, sub_id: "s7", removed_at: null },
        { cart_id: cart.id, kind: "code", affiliate_id: partner.id, click_id: null, removed_at: null },
      ])
      expect(await store.shop.delete(`/store/carts/${cart.id}/affiliate`)).toMatchObject({ cart: { id: cart.id } })
      expect((await touchpoints()).map(({ removed_at }) => removed_at)).toEqual([expect.any(Date), expect.any(Date)])
      await mark(cart.id, { token: receipt.token })
      expect((await touchpoints()).map(({ removed_at }) => removed_at === null).sort()).toEqual([false, true])
    })

    it("16 at once mark once", async () => {
      const cart = await newCart()
      const { click: receipt } = await click(partner.code)
      await Promise.all(Array.from({ length: 16 }, () => mark(cart.id, { token: receipt.token })))
      expect(await touchpoints()).toHaveLength(1)
    })

    it("forged, moved to another code, expired, malformed: 400 with the field named, nothing written", async () => {
      const cart = await newCart()
      const other = await addAffiliate(host.container())
      const { click: receipt } = await click(partner.code)
      await click(other.code)
      const [, otherClick] = await clicks()
      const payload = {
        click_id: otherClick?.id ?? "",
        clicked_at: new Date().toISOString(),
        expires_at: new Date(Date.now() + DAY_MS).toISOString(),
      }
      const forged = signClickToken(payload, deriveKeys("another secret, guessed").signToken)
      const [version, , mac] = receipt.token.split(".")
      const moved = [version, forged.split(".")[1], mac].join(".")
      const past = { ...payload, expires_at: new Date(Date.now() - 1000).toISOString() }
      const expired = signClickToken(past, deriveKeys(SECRET).signToken)
      for (const token of [forged, moved, expired, "v1.a.b", "nonsense", `${receipt.token}x`, receipt.token.slice(0, -1)]) {
        expect(await refusalOf(mark(cart.id, { token }))).toEqual({ status: 400, message: expect.stringContaining("token") })
      }
      expect(await touchpoints()).toEqual([])
    })

    it("neither or both of token and code, an unknown key, a cart that does not exist, no publishable key", async () => {
      const cart = await newCart()
      const { click: receipt } = await click(partner.code)
      for (const body of [{}, { token: receipt.token, code: partner.code }]) {
        expect(await refusalOf(mark(cart.id, body))).toEqual({ status: 400, message: expect.stringContaining("'token' and 'code'") })
      }
      expect(await refusalOf(mark(cart.id, { code: partner.code, affiliate_id: "x" }))).toEqual({ status: 400, message: expect.stringContaining("affiliate_id") })
      expect(await refusalOf(mark("cart_none", { code: partner.code }))).toMatchObject({ status: 404 })
      expect(await refusalOf(store.shop.delete("/store/carts/cart_none/affiliate"))).toMatchObject({ status: 404 })
      expect(await refusalOf(open().post(`/store/carts/${cart.id}/affiliate`, { code: partner.code }))).toMatchObject({ status: 400 })
      expect(await touchpoints()).toEqual([])
    })

    it("a code that nobody has answers as one that somebody has, and marks nothing", async () => {
      const cart = await newCart()
      const unknown = await mark(cart.id, { code: "NOBODY" })
      expect(await touchpoints()).toEqual([])
      const known = await mark(cart.id, { code: partner.code })
      expect(known).toEqual(unknown)
    })
  })

  describe("the header x-affiliate-token", () => {
    /** An order of a marked cart becomes a conversion; there is no rule here, so it earns nothing. */
    const conversionIsSeen = () =>
      eventually(async () => {
        expect(await rows("select refusal_code from affiliate_conversion")).toEqual([{ refusal_code: "no_rule" }])
      })

    it("marks a cart as it is created, once for all requests that carry it, and the order keeps it", async () => {
      const { click: receipt } = await click(partner.code)
      const headers = { "x-affiliate-token": receipt.token }
      const cart = await fillCart(store, { items: [{ variant_id, quantity: 1 }], headers })
      await payAndComplete(store.shop.with(headers), cart.id)
      expect(await touchpoints()).toMatchObject([{ cart_id: cart.id, kind: "click", affiliate_id: partner.id }])
      await conversionIsSeen()
    })

    it("a request that is refused marks nothing; the answer of one that succeeds comes after the mark", async () => {
      const { click: receipt } = await click(partner.code)
      const cart = await newCart()
      const shop = store.shop.with({ "x-affiliate-token": receipt.token })
      await refusalOf(shop.post(`/store/carts/${cart.id}/line-items`, { variant_id: "variant_none", quantity: 1 }))
      expect(await touchpoints()).toEqual([])
      await shop.post(`/store/carts/${cart.id}/line-items`, { variant_id, quantity: 1 })
      expect(await touchpoints()).toMatchObject([{ cart_id: cart.id, kind: "click" }])
    })

    it("marks before /complete when that is the first request to carry it", async () => {
      const { click: receipt } = await click(partner.code)
      const cart = await fillCart(store, { items: [{ variant_id, quantity: 1 }] })
      await payAndComplete(store.shop.with({ "x-affiliate-token": receipt.token }), cart.id)
      expect(await touchpoints()).toMatchObject([{ cart_id: cart.id }])
      await conversionIsSeen()
    })

    it("forged, expired, empty, 20 kB of letters: the request is as it would be without", async () => {
      const cart = await newCart()
      const plain = await store.shop.get<{ cart: object }>(`/store/carts/${cart.id}`)
      for (const token of ["v1.a.b", "nonsense", "", "x".repeat(5_000)]) {
        const shop = store.shop.with({ "x-affiliate-token": token })
        expect(await shop.get(`/store/carts/${cart.id}`)).toEqual(plain)
        expect(await refusalOf(shop.get("/store/carts/cart_none"))).toMatchObject({ status: 404 })
        expect(await newCart({ "x-affiliate-token": token })).toMatchObject({ id: expect.stringMatching(/^cart_/) })
      }
      expect(await touchpoints()).toEqual([])
    })

    it("never fails the request: the plugin's table is gone, the cart is created all the same", async () => {
      const { click: receipt } = await click(partner.code)
      await rows("alter table affiliate_touchpoint rename to gone")
      try {
        const cart = await newCart({ "x-affiliate-token": receipt.token })
        expect(await store.shop.with({ "x-affiliate-token": receipt.token }).get(`/store/carts/${cart.id}`)).toMatchObject({ cart: { id: cart.id } })
      } finally {
        await rows("alter table gone rename to affiliate_touchpoint")
      }
    })

    it("what the shopper took off stays off, whatever the header says; asking for it puts it back", async () => {
      const { click: receipt } = await click(partner.code)
      const shop = store.shop.with({ "x-affiliate-token": receipt.token })
      const cart = await newCart({ "x-affiliate-token": receipt.token })
      await shop.delete(`/store/carts/${cart.id}/affiliate`)
      await shop.get(`/store/carts/${cart.id}`)
      expect(await touchpoints()).toMatchObject([{ removed_at: expect.any(Date) }])
      await shop.post(`/store/carts/${cart.id}/affiliate`, { token: receipt.token })
      expect(await touchpoints()).toMatchObject([{ removed_at: null }])
    })

    it("a cart that Medusa did not create is not marked", async () => {
      const { click: receipt } = await click(partner.code)
      const shop = store.shop.with({ "x-affiliate-token": receipt.token })
      await refusalOf(shop.post("/store/carts", { region_id: "reg_none" }))
      await refusalOf(shop.get("/store/carts/cart_none"))
      // Well formed, and nobody's.
      const nowhere = `/store/carts/cart_${"0".repeat(26)}`
      await refusalOf(shop.get(nowhere))
      await refusalOf(shop.post(nowhere, { email: "ann@example.com" }))
      await refusalOf(shop.post(`${nowhere}/line-items`, { variant_id, quantity: 1 }))
      await refusalOf(shop.post(`${nowhere}/complete`))
      expect(await touchpoints()).toEqual([])
    })
  })

  it("the shopper's address: from the trusted storefront's header, kept only as HMAC, learned late", async () => {
    const ip = "203.0.113.5"
    const hmac = deriveKeys(SECRET).hashIp(ip)
    const { click: receipt } = await click(partner.code, {}, { "x-buyer-ip": ip })
    expect(await clicks()).toMatchObject([{ ip_hmac: hmac }])
    const cart = await newCart({ "x-affiliate-token": receipt.token })
    expect(await touchpoints()).toMatchObject([{ click_ip_hmac: hmac, buyer_ip_hmac: null }])
    await store.shop.with({ "x-affiliate-token": receipt.token, "x-buyer-ip": ip }).get(`/store/carts/${cart.id}`)
    expect(await touchpoints()).toMatchObject([{ buyer_ip_hmac: hmac }])
    const stored = JSON.stringify([await clicks(), await touchpoints()])
    expect(stored).not.toContain(ip)
  })

  it("from the affiliate's forwarded address, by another affiliate of its organisation: ip_correlation 2, self_referral 2", async () => {
    const sameHome = { "x-buyer-ip": "198.51.100.1, ::ffff:203.0.113.5" }
    const credentials = { email: "ada@example.com", password: "correct horse battery staple" }
    const tokenFrom = async (path: string) => (await open().post<{ token: string }>(`/auth/affiliate/emailpass${path}`, credentials)).token
    const asAda = async (path: string) => store.shop.with({ authorization: `Bearer ${await tokenFrom(path)}` })
    const { affiliate } = await (await asAda("/register")).post<{ affiliate: { id: string } }>("/store/affiliates/applications", { name: "Ada" })
    await store.admin.post(`/admin/affiliates/${affiliate.id}/approve`)
    await store.admin.post(`/admin/affiliates/${affiliate.id}/referral-codes`, { code: "ADA-MUGS" })
    const ada = await asAda("")
    const lastLogin = async () => (await rows<{ ip: string | null }>(`select last_login_ip_hmac as ip from affiliate where id = '${affiliate.id}'`))[0]?.ip
    // Without the header of a trusted caller nothing is noted, whatever the affiliate claims.
    await ada.with({ "x-forwarded-for": "198.51.100.7" }).get("/store/affiliates/me")
    expect(await lastLogin()).toBeNull()
    await ada.with(sameHome).get("/store/affiliates/me")
    expect(await lastLogin()).toBe(deriveKeys(SECRET).hashIp("203.0.113.5"))

    const { affiliate_org: org } = await store.admin.post<{ affiliate_org: { id: string } }>("/admin/affiliate-orgs", { name: "Ada & sons" })
    await store.admin.post(`/admin/affiliates/${affiliate.id}`, { org_id: org.id })
    await addAffiliate(host.container(), { org_id: org.id, email: "son@example.com" })
    await addRule(host.container())
    const { click: receipt } = await click("ada-mugs", {}, { "x-buyer-ip": "203.0.113.5" })
    const headers = { "x-affiliate-token": receipt.token, "x-buyer-ip": "203.0.113.5" }
    const cart = await fillCart(store, { items: [{ variant_id, quantity: 1 }], headers, email: "Son+mug@example.com" })
    await payAndComplete(store.shop.with(headers), cart.id)
    await eventually(async () => {
      const [commission] = await rows<{ fraud: { signals: object[] } }>("select fraud from affiliate_commission")
      expect(commission?.fraud.signals).toContainEqual(expect.objectContaining({ key: "ip_correlation", fired: true, value: 2 }))
      expect(commission?.fraud.signals).toContainEqual(expect.objectContaining({ key: "self_referral", fired: true, value: 2 }))
    })
  })

  it("one SQL statement a click, one an attachment", async () => {
    const service = programmeOf(host.container())
    const cart = await newCart()
    const clicked = await recordStatements(() => service.recordClick({ code: partner.code }))
    expect(clicked.statements).toHaveLength(1)
    const touch = { cart_id: cart.id, token: clicked.result.token, revive: false }
    expect((await recordStatements(() => service.attachTouchpoint(touch))).statements).toHaveLength(1)
    expect((await recordStatements(() => service.attachTouchpoint(touch))).statements).toHaveLength(1)
  })
})
