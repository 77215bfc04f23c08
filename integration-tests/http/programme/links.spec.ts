import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { addAffiliate, programmeOf, type TestAffiliate } from "../../support/programme"
import { describeWithStore } from "../../support/runner"
import { openStore, type TestStore } from "../../support/store"
import { anonymous, refusalOf, sendRaw } from "./refusals"

const BROWSER = "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1"
const CRAWLER = "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)"
const options = {
  secret: "a secret for these tests",
  buyer_ip: { header: "x-buyer-ip", trusted_callers: ["127.0.0.1", "::1"] },
  links: { storefront_url: "https://shop.example/us", allowed_origins: ["https://de.shop.example"] },
  limits: { clicks: { points: 5, duration_seconds: 60 }, auth: { points: 5 }, auth_account: { points: 2 }, applications: { points: 2 } },
}

interface ClickRow {
  affiliate_id: string
  landing_page: string
  referrer: string | null
  sub_id: string | null
  ip_hmac: string | null
  user_agent_class: string | null
}

describeWithStore("short links", { pluginOptions: options }, (host) => {
  let store: TestStore
  let partner: TestAffiliate

  beforeAll(async () => {
    store = await openStore(host.baseUrl(), host.container())
    partner = await addAffiliate(host.container())
  })

  let visitor = 0
  /** Each call comes from an address of its own, so that only the tests about limits meet them. */
  const nextAddress = () => `198.51.100.${(visitor += 1)}`
  const visit = (path: string, headers: Record<string, string> = {}, method = "GET") =>
    fetch(`${host.baseUrl()}/r/${path}`, { method, redirect: "manual", headers: { "user-agent": BROWSER, "x-buyer-ip": nextAddress(), ...headers } })
  const connection = () => host.container().resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const rows = async <T>(statement: string): Promise<T[]> => (await connection().raw<{ rows: T[] }>(statement)).rows
  const clicks = () => rows<ClickRow>("select * from affiliate_click order by clicked_at")
  const locationOf = async (path: string, headers?: Record<string, string>) => {
    const answer = await visit(path, headers)
    expect([answer.status, answer.headers.get("cache-control")]).toEqual([302, "no-store"])
    const url = new URL(answer.headers.get("location") ?? "")
    const token = url.searchParams.get("ref_token")
    url.searchParams.delete("ref_token")
    return { href: url.href, token }
  }

  it("counts the click and leads on: path, query and sub-id kept, the code and the click's token beside them; the token marks a cart", async () => {
    const { href, token } = await locationOf(`${partner.code.toLowerCase()}/shoes/red?utm_source=mail&sub_id=s%201`, { referer: "https://blog.example/post" })
    expect(href).toBe(`https://shop.example/us/shoes/red?utm_source=mail&sub_id=s+1&ref=${partner.code}`)
    expect(await clicks()).toMatchObject([
      {
        affiliate_id: partner.id,
        landing_page: "/us/shoes/red?utm_source=mail&sub_id=s+1",
        referrer: "https://blog.example/post",
        sub_id: "s 1",
        ip_hmac: expect.stringMatching(/^[\w-]{43}$/),
        user_agent_class: "mobile",
      },
    ])
    const { cart } = await store.shop.post<{ cart: { id: string } }>("/store/carts", { region_id: store.markets.us?.region_id })
    await store.shop.post(`/store/carts/${cart.id}/affiliate`, { token })
    expect(await rows("select kind, affiliate_id, sub_id from affiliate_touchpoint")).toEqual([{ kind: "click", affiliate_id: partner.id, sub_id: "s 1" }])
  })

  it("HEAD, a browser that fetches ahead, a crawler and a script are led on without a token, and are no clicks", async () => {
    const quiet: [Record<string, string>, string?][] = [
      [{}, "HEAD"],
      [{ "sec-purpose": "prefetch;prerender" }],
      [{ purpose: "prefetch" }],
      [{ "x-moz": "prefetch" }],
      [{ "user-agent": CRAWLER }],
      [{ "user-agent": "curl/8.5.0" }],
      [{ "user-agent": "" }],
    ]
    for (const [headers, method] of quiet) {
      const answer = await visit(partner.code, headers, method)
      expect([answer.status, answer.headers.get("location")]).toEqual([302, `https://shop.example/us?ref=${partner.code}`])
    }
    const crawled = await anonymous(host.baseUrl()).with({ "user-agent": CRAWLER }).post(`/r/${partner.code}`, {})
    expect(crawled).toEqual({ click: { token: expect.any(String), expires_at: expect.any(String) } })
    expect(await clicks()).toEqual([])
  })

  it("unknown, switched-off and impossible codes lead to the storefront too, and nothing is written", async () => {
    const off = await addAffiliate(host.container())
    await store.admin.post(`/admin/affiliates/${off.id}/suspend`, { reason: "x" })
    for (const code of ["NOBODY", off.code, "%22%3E%3Cscript%3E"]) {
      const { href, token } = await locationOf(`${code}/a`)
      expect(href).toMatch(/^https:\/\/shop\.example\/us\/a\?ref=[\w%.-]+$/)
      expect(token).toMatch(/^v1\./)
    }
    expect(await locationOf("x".repeat(5000))).toEqual({ href: "https://shop.example/us", token: null })
    expect(await clicks()).toEqual([])
  })

  it("?to= leads to the shop's other origins and nowhere else: 400", async () => {
    expect((await locationOf(`${partner.code}?to=https%3A%2F%2Fde.shop.example%2Fschuhe`)).href).toBe(`https://de.shop.example/schuhe?ref=${partner.code}`)
    for (const to of ["https://evil.example", "//evil.example", "https://shop.example@evil.example", "javascript:alert(1)"]) {
      const answer = await visit(`${partner.code}?to=${encodeURIComponent(to)}`)
      expect([answer.status, answer.headers.get("location")]).toEqual([400, null])
    }
    for (const path of ["/%2F%2Fevil.example", "//evil.example", "/%5C%5Cevil.example", "/..%2F..%2F", "/%0d%0aSet-Cookie:a=b"]) {
      expect((await locationOf(partner.code + path)).href).toMatch(/^https:\/\/shop\.example\/us[/?]/)
    }
  })

  it("the database is away: the shopper arrives all the same, without a token", async () => {
    await rows("alter table affiliate_click rename to gone")
    try {
      expect(await locationOf(`${partner.code}/a`)).toEqual({ href: `https://shop.example/us/a?ref=${partner.code}`, token: null })
    } finally {
      await rows("alter table gone rename to affiliate_click")
    }
  })

  it("64 clicks at once: 64 rows, 64 tokens, in a few statements; one that the database refuses fails alone", async () => {
    const service = programmeOf(host.container())
    const receipts = await Promise.all(Array.from({ length: 64 }, (_, i) => service.recordClick({ code: partner.code, sub_id: `s${i}` })))
    expect(new Set(receipts.map(({ token }) => token)).size).toBe(64)
    const { rows: transactions } = await connection().raw<{ rows: { count: string }[] }>("select count(distinct xmin::text) from affiliate_click")
    expect(Number(transactions[0]?.count)).toBeLessThan(8)
    const settled = await Promise.allSettled(["a", "a\u0000b", "c"].map((sub_id) => service.recordClick({ code: partner.code, sub_id })))
    expect(settled.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"])
    expect(await clicks()).toHaveLength(66)
  })

  it("the sixth click of an address is refused with 429 and Retry-After; another's is not", async () => {
    const from = { "x-buyer-ip": "203.0.113.77" }
    const statuses = []
    for (let i = 0; i < 6; i++) {
      statuses.push((await visit(partner.code, from)).status)
    }
    expect(statuses).toEqual([302, 302, 302, 302, 302, 429])
    const refused = await sendRaw(host.baseUrl(), `/r/${partner.code}`, { ...from, origin: "http://localhost:8000" }, "{}")
    expect([refused.status, refused.body]).toEqual([429, { type: "too_many_requests", message: expect.stringMatching(/^Too many requests\. Try again in \d+ seconds\.$/) }])
    expect(refused.headers.get("access-control-allow-origin")).toBe("http://localhost:8000")
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(50)
    expect((await visit(partner.code)).status).toBe(302)
    expect(await clicks()).toHaveLength(6)
  })

  it("guessing a password: the third is refused, for that account and address alone; the right one does not count", async () => {
    const client = (ip: string) => anonymous(host.baseUrl()).with({ "x-buyer-ip": ip })
    await client("203.0.113.80").post("/auth/affiliate/emailpass/register", { email: "ann@example.com", password: "right" })
    const signIn = (password: string, ip = "203.0.113.81", email = "ann@example.com") =>
      refusalOf(client(ip).post("/auth/affiliate/emailpass", { email, password }))
    expect([(await signIn("a")).status, (await signIn("b")).status, (await signIn("right")).status]).toEqual([401, 401, 429])
    await client("203.0.113.82").post("/auth/affiliate/emailpass", { email: "ann@example.com", password: "right" })
    expect((await signIn("a", "203.0.113.82")).status).toBe(401)
    // Of one address, the sixth of any account.
    const spread = []
    for (let i = 0; i < 6; i++) {
      spread.push((await signIn("a", "203.0.113.83", `u${i}@example.com`)).status)
    }
    expect(spread).toEqual([401, 401, 401, 401, 401, 429])
  })

  describe("a table for each month", () => {
    const months = () => rows<{ name: string }>("select relname as name from pg_class where relname ~ '^affiliate_click_\\d{4}_\\d{2}$' order by 1").then((found) => found.map(({ name }) => name))
    const insert = (id: string, at: string) =>
      rows(`insert into affiliate_click (id, referral_code_id, affiliate_id, clicked_at)
        select '${id}', id, affiliate_id, '${at}' from affiliate_referral_code where code = '${partner.code}'`)
    const tableOf = async (id: string) => (await rows<{ name: string }>(`select tableoid::regclass::text as name from affiliate_click where id = '${id}'`))[0]?.name

    it("this month and three more are there; a click of a month without one is kept, and moves when the month is made", async () => {
      expect(await months()).toHaveLength(4)
      await insert("early", "2031-05-31T23:59:59.999Z")
      await insert("late", "2031-06-01T00:00:00Z")
      expect([await tableOf("early"), await tableOf("late")]).toEqual(["affiliate_click_default", "affiliate_click_default"])
      const service = programmeOf(host.container())
      expect(await service.createClickMonths(new Date("2031-05-10T12:00:00Z"))).toBe(4)
      expect(await service.createClickMonths(new Date("2031-05-11T12:00:00Z"))).toBe(0)
      expect([await tableOf("early"), await tableOf("late")]).toEqual(["affiliate_click_2031_05", "affiliate_click_2031_06"])
    })

    it("400 days later whole months go, and not a day before; the month that is not over yet stays", async () => {
      const service = programmeOf(host.container())
      await service.createClickMonths(new Date("2024-01-10T00:00:00Z"))
      await insert("a", "2024-01-31T23:59:59Z")
      await insert("b", "2024-02-01T00:00:00Z")
      await insert("older", "2020-02-01T00:00:00Z")
      // 2024-02-01 and 400 days.
      expect(await service.dropClickMonths(new Date("2025-03-06T23:59:59Z"))).toEqual([])
      expect((await clicks()).length).toBe(2)
      expect(await service.dropClickMonths(new Date("2025-03-07T00:00:00Z"))).toEqual(["affiliate_click_2024_01"])
      expect(await rows("select id from affiliate_click")).toEqual([{ id: "b" }])
    })
  })
})
