import { addCategory, addProduct, type TestProduct } from "../../support/catalogue"
import type { Http } from "../../support/http"
import { describeWithStore } from "../../support/runner"
import { openStore, type TestStore } from "../../support/store"
import { refusalOf } from "./refusals"

const DAY_MS = 86_400_000
const fromNow = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString()

interface Rule {
  id: string
  name: string
  effective_at: string
  expires_at: string | null
  audit?: { action: string }[]
}
interface Preview {
  preview: {
    lines: { line_id: string; winner: { id: string } | null; reason: string; losers: { rule_name: string; code: string; message: string }[]; amount: string }[]
    sums: { rule_name: string; total: string; steps: { code: string; message: string }[] }[]
    total: string
    missing_cost_line_ids: string[]
  }
}

describeWithStore("rules and settings", {}, (host) => {
  let admin: Http
  let store: TestStore
  let ada: string
  let mug: TestProduct
  let boot: TestProduct
  let shoes: string
  let boots: string

  const RULES = "/admin/affiliate-commission-rules"
  const addRule = async (rule: object) =>
    (await admin.post<{ affiliate_commission_rule: Rule }>(RULES, { scope: "global", kind: "percent", rate: "0.1", ...rule })).affiliate_commission_rule
  const preview = async (body: object) => (await admin.post<Preview>(`${RULES}/preview`, { affiliate_id: ada, currency_code: "usd", ...body })).preview

  beforeAll(async () => {
    store = await openStore(host.baseUrl(), host.container())
    admin = store.admin
    shoes = await addCategory(store, "Shoes")
    boots = await addCategory(store, "Boots", shoes)
    mug = await addProduct(store, { title: "Mug", prices: { usd: 10 } })
    boot = await addProduct(store, { title: "Boot", prices: { usd: 100 }, category_ids: [boots], variant_metadata: { unit_cost: "60.00" } })
    ada = (await admin.post<{ affiliate: { id: string } }>("/admin/affiliates", { name: "Ada", email: "ada@example.com" })).affiliate.id
  })

  describe("writing rules down", () => {
    it("begins now when no date is given, and never in the past: 2 minutes ago is refused, half a minute ago is now", async () => {
      const before = Date.now()
      const rule = await addRule({ name: "Ten" })
      expect(Date.parse(rule.effective_at)).toBeGreaterThanOrEqual(before)
      const refusal = await refusalOf(addRule({ name: "Old", effective_at: new Date(Date.now() - 120_000).toISOString() }))
      expect(refusal).toEqual({ status: 400, message: expect.stringContaining("effective_at lies in the past") })
      const tolerated = await addRule({ name: "Late clock", effective_at: new Date(Date.now() - 30_000).toISOString() })
      expect(Date.parse(tolerated.effective_at)).toBeGreaterThanOrEqual(before)
    })

    it("an offset is read as the moment it names", async () => {
      const rule = await addRule({ name: "Spring", effective_at: "2099-03-01T00:00:00+02:00" })
      expect(rule.effective_at).toBe("2099-02-28T22:00:00.000Z")
    })

    it("what it covers has to exist, in every scope", async () => {
      for (const scope of ["product", "category", "affiliate", "org", "channel"]) {
        const refusal = await refusalOf(addRule({ name: "Ghost", scope, scope_ref_id: "none_1" }))
        expect(refusal).toEqual({ status: 400, message: expect.stringContaining(`${scope} none_1 does not exist`) })
      }
      await addRule({ name: "Boots", scope: "category", scope_ref_id: boots })
      await addRule({ name: "Web", scope: "channel", scope_ref_id: store.sales_channel_id })
      await addRule({ name: "Ada", scope: "affiliate", scope_ref_id: ada })
      expect(await admin.get(RULES, { scope: "affiliate", scope_ref_id: ada })).toMatchObject({ count: 1 })
    })

    it("wrong rules: 400 naming each field", async () => {
      const wrong: [rule: object, named: string][] = [
        [{ rate: 0.1 }, "rate"],
        [{ rate: "10 %" }, "rate"],
        [{ rate: "1.5" }, "rate"],
        [{ kind: "flat", rate: "5.00", flat_per: "order" }, "currency_code"],
        [{ kind: "flat", rate: "5.00", currency_code: "usd" }, "flat_per"],
        [{ kind: "tiered", rate: null, tiers: [] }, "tiers"],
        [{ kind: "tiered", rate: null, tiers: [{ min_qty: "1", min_total: "5", rate: "0.1" }] }, "tiers"],
        [{ max_amount: "50.00" }, "currency_code"],
        [{ max_amount: "0.5", currency_code: "jpy" }, "max_amount"],
        [{ scope: "product" }, "scope_ref_id"],
        [{ scope_ref_id: "x" }, "scope_ref_id"],
        [{ scope: "planet" }, "scope"],
        [{ effective_at: "2099-02-30T00:00:00Z" }, "effective_at"],
        [{ effective_at: fromNow(2), expires_at: fromNow(1) }, "expires_at"],
        [{ name: " " }, "name"],
        [{ priority: 1 }, "priority"],
      ]
      for (const [rule, named] of wrong) {
        expect(await refusalOf(addRule({ name: "Wrong", ...rule }))).toEqual({ status: 400, message: expect.stringContaining(named) })
      }
      expect(await admin.get(RULES)).toMatchObject({ count: 0 })
    })

    it("only the name and a future end change; anything else says to supersede", async () => {
      const { id } = await addRule({ name: "Ten" })
      const edit = async (patch: object) => (await admin.post<{ affiliate_commission_rule: Rule }>(`${RULES}/${id}`, patch)).affiliate_commission_rule
      const end = fromNow(30)
      expect(await edit({ name: "Ten percent", expires_at: end })).toMatchObject({ name: "Ten percent", expires_at: end })
      expect(await edit({ expires_at: null })).toMatchObject({ expires_at: null })
      for (const patch of [{ rate: "0.2" }, { scope: "product", scope_ref_id: mug.id }, { basis: "line_total" }, { effective_at: fromNow(1) }]) {
        expect(await refusalOf(edit(patch))).toEqual({ status: 400, message: expect.stringContaining("later effective_at: it supersedes") })
      }
      expect(await refusalOf(edit({ expires_at: fromNow(-1) }))).toEqual({ status: 400, message: expect.stringContaining("expires_at") })
      const { affiliate_commission_rule: rule } = await admin.get<{ affiliate_commission_rule: Rule }>(`${RULES}/${id}`)
      expect([rule.name, rule.audit?.map(({ action }) => action)]).toEqual(["Ten percent", ["create", "edit", "edit"]])
      expect(await refusalOf(admin.post(`${RULES}/affrule_none`, { name: "X" }))).toMatchObject({ status: 404 })
    })

    it("listed by name, filtered, never sorted by what the allow-list does not hold", async () => {
      await addRule({ name: "B" })
      await addRule({ name: "A", kind: "flat", rate: "5.00", flat_per: "order", currency_code: "usd" })
      expect(await admin.get(RULES, { order: "name" })).toMatchObject({ affiliate_commission_rules: [{ name: "A" }, { name: "B" }], count: 2 })
      expect(await admin.get(RULES, { kind: "flat" })).toMatchObject({ count: 1 })
      expect(await refusalOf(admin.get(RULES, { order: "rate; drop table affiliate" }))).toMatchObject({ status: 400, message: expect.stringContaining("order") })
      expect(await refusalOf(admin.get(RULES, { secret: "x" }))).toMatchObject({ status: 400, message: expect.stringContaining("secret") })
    })
  })

  describe("the preview", () => {
    it("boots at 12 % by their parent category beat 10 % for everything; 2 × $100.00 and $19.99 → $24.00 + $2.00", async () => {
      await addRule({ name: "Ten" })
      await addRule({ name: "Shoes 12 %", scope: "category", scope_ref_id: shoes, rate: "0.12" })
      const answer = await preview({
        lines: [
          { product_id: boot.id, quantity: 2, amount: "200.00" },
          { variant_id: mug.variant_id, quantity: 1, amount: "19.99" },
        ],
      })
      expect(answer.lines.map(({ line_id, amount }) => [line_id, amount])).toEqual([["0", "24.00"], ["1", "2.00"]])
      expect(answer.lines[0]?.losers).toMatchObject([{ rule_name: "Ten", code: "lower_precedence", message: expect.stringContaining("less specific") }])
      expect(answer.sums.map(({ rule_name, total }) => [rule_name, total]).sort()).toEqual([["Shoes 12 %", "24.00"], ["Ten", "2.00"]])
      expect(answer.sums[0]?.steps[0]?.message).toContain("12 % of 200.00 = 24.00")
      expect(answer.total).toBe("26.00")
    })

    it("explains what is not in force too: expired, not yet, other currency, superseded", async () => {
      const ended = await addRule({ name: "Ended", expires_at: fromNow(1) })
      await addRule({ name: "First" })
      await addRule({ name: "Second", rate: "0.2" })
      await addRule({ name: "Next year", effective_at: fromNow(300) })
      await addRule({ name: "Euros", currency_code: "eur" })
      const answer = await preview({ at: fromNow(2), lines: [{ product_id: mug.id, quantity: 1, amount: "10.00" }] })
      const [line] = answer.lines
      expect([answer.total, line?.reason]).toEqual(["2.00", expect.stringContaining("Second")])
      expect(Object.fromEntries(line?.losers.map(({ rule_name, code }) => [rule_name, code]) ?? [])).toEqual({
        Ended: "expired",
        First: "superseded",
        "Next year": "not_effective_yet",
        Euros: "other_currency",
      })
      expect(ended.expires_at).not.toBeNull()
    })

    it("margin: (100.00 − 60.00) × 2 at 25 % → $20.00 by the variant's cost; without a cost the line is named", async () => {
      await addRule({ name: "Margin", rate: "0.25", basis: "gross_margin" })
      const known = await preview({ lines: [{ variant_id: boot.variant_id, quantity: 2, amount: "200.00" }] })
      expect([known.total, known.missing_cost_line_ids]).toEqual(["20.00", []])
      const unknown = await preview({ lines: [{ variant_id: mug.variant_id, quantity: 1, amount: "10.00" }] })
      expect([unknown.total, unknown.missing_cost_line_ids]).toEqual(["0.00", ["0"]])
      const stated = await preview({ lines: [{ variant_id: mug.variant_id, quantity: 1, amount: "10.00", unit_cost: "4.00" }] })
      expect(stated.total).toBe("1.50")
    })

    it("yen have no decimals: ¥1,999 at 12.5 % → ¥250", async () => {
      await addRule({ name: "Eighth", rate: "0.125" })
      expect((await preview({ currency_code: "JPY", lines: [{ quantity: 1, amount: "1999" }] })).total).toBe("250")
    })

    it("no rule: nothing, with the reason", async () => {
      const answer = await preview({ lines: [{ product_id: mug.id, quantity: 1, amount: "10.00" }] })
      expect(answer).toMatchObject({ total: "0.00", sums: [], lines: [{ winner: null, amount: "0.00", reason: expect.stringContaining("No commission rule") }] })
    })

    it("a draft of 20 % from the order's moment beats 10 %: $10.00 → $2.00, and nothing is written down", async () => {
      await addRule({ name: "Ten" })
      const lines = [{ product_id: mug.id, quantity: 1, amount: "10.00" }]
      const draft = { name: "Twenty", scope: "global", kind: "percent", rate: "0.2" }
      const answer = await preview({ draft, lines })
      expect([answer.total, answer.lines[0]?.winner?.id]).toEqual(["2.00", "draft"])
      expect(answer.lines[0]?.losers).toMatchObject([{ rule_name: "Ten", code: "superseded" }])
      expect((await preview({ draft: { ...draft, effective_at: fromNow(1) }, lines })).total).toBe("1.00")
      expect((await preview({ lines })).total).toBe("1.00")
      const wrong = await refusalOf(preview({ draft: { ...draft, rate: "2" }, lines }))
      expect(wrong).toEqual({ status: 400, message: expect.stringContaining("rate") })
    })

    it("wrong questions: 400 naming the field; an affiliate that does not exist: 404", async () => {
      const wrong: [body: object, named: string][] = [
        [{ lines: [] }, "lines"],
        [{ lines: [{ quantity: 1, amount: 10 }] }, "amount"],
        [{ lines: [{ quantity: 0, amount: "10" }] }, "quantity"],
        [{ lines: [{ quantity: 1, amount: "10", product_id: "prod_none" }] }, "prod_none"],
        [{ lines: [{ quantity: 1, amount: "10", variant_id: "variant_none" }] }, "variant_none"],
        [{ lines: [{ quantity: 1, amount: "10", price: 1 }] }, "price"],
        [{ currency_code: "zzz", lines: [{ quantity: 1, amount: "10" }] }, "currency_code"],
      ]
      for (const [body, named] of wrong) {
        expect(await refusalOf(preview(body))).toEqual({ status: 400, message: expect.stringContaining(named) })
      }
      expect(await refusalOf(preview({ affiliate_id: "aff_none", lines: [{ quantity: 1, amount: "10" }] }))).toMatchObject({ status: 404 })
    })
  })

  describe("settings", () => {
    interface View {
      affiliate_settings: { values: Record<string, unknown>; overrides: Record<string, unknown>; updated_by: string | null }
      sales_channels?: { sales_channel_id: string }[]
    }
    const SETTINGS = "/admin/affiliate-settings"
    const channel = () => `${SETTINGS}/${store.sales_channel_id}`

    it("30 by default, 45 by the programme, 7 by the channel; reset, and the channel follows again", async () => {
      const windowOf = async (path: string) => (await admin.get<View>(path)).affiliate_settings.values.attribution_window_days
      expect(await windowOf(SETTINGS)).toBe(30)
      await admin.post(SETTINGS, { attribution_window_days: 45, minimum_payout: { usd: "25.00" } })
      await admin.post(channel(), { attribution_window_days: 7, fraud: { signals: { ip_correlation: { weight: 90 } } } })
      expect([await windowOf(SETTINGS), await windowOf(channel())]).toEqual([45, 7])
      const { affiliate_settings } = await admin.get<View>(channel())
      expect(affiliate_settings.values).toMatchObject({ minimum_payout: { usd: "25.00" }, fraud: { signals: { ip_correlation: { weight: 90 } } } })
      expect(affiliate_settings.overrides).toEqual({ attribution_window_days: 7, fraud: { signals: { ip_correlation: { weight: 90 } } } })
      expect(affiliate_settings.updated_by).toMatch(/^user_/)
      expect((await admin.get<View>(SETTINGS)).sales_channels).toMatchObject([{ sales_channel_id: store.sales_channel_id }])
      await admin.post(SETTINGS, { attribution_window_days: null })
      expect(await windowOf(SETTINGS)).toBe(30)
      expect(await admin.delete(channel())).toEqual({ id: store.sales_channel_id, object: "affiliate_settings", deleted: true })
      expect(await windowOf(channel())).toBe(30)
      expect(await refusalOf(admin.delete(channel()))).toMatchObject({ status: 404 })
    })

    it("8 changes of 8 keys at once: none is lost", async () => {
      const patches = [
        { attribution_window_days: 10 },
        { hold_period_days: 3 },
        { coupon_has_priority: false },
        { self_referral: "refuse" },
        { commission_approval: "manual" },
        { require_tax_document: false },
        { payout_fee_percent: "0.01" },
        { attribution_model: "first_click" },
      ]
      await Promise.all(patches.map((patch) => admin.post(SETTINGS, patch)))
      expect((await admin.get<View>(SETTINGS)).affiliate_settings.overrides).toEqual(Object.assign({}, ...patches))
    })

    it("wrong settings: 400 naming the field; a channel that does not exist: 404", async () => {
      const wrong: [path: string, patch: object, named: string][] = [
        [SETTINGS, { window: 5 }, "window"],
        [SETTINGS, { attribution_window_days: "30" }, "attribution_window_days"],
        [SETTINGS, { attribution_window_days: 366 }, "attribution_window_days"],
        [SETTINGS, { minimum_payout: { usd: 10 } }, "minimum_payout"],
        [SETTINGS, { minimum_payout: { usd: "10.001" } }, "usd"],
        [SETTINGS, { payout_fee_percent: "1.5" }, "payout_fee_percent"],
        [SETTINGS, { fraud: { signals: { astrology: { weight: 1 } } } }, "astrology"],
        [channel(), { minimum_payout: { usd: "1.00" } }, "minimum_payout"],
      ]
      for (const [path, patch, named] of wrong) {
        expect(await refusalOf(admin.post(path, patch))).toEqual({ status: 400, message: expect.stringContaining(named) })
      }
      expect(await refusalOf(admin.post(`${SETTINGS}/sc_none`, { hold_period_days: 1 }))).toMatchObject({ status: 404 })
      expect(await refusalOf(admin.get(`${SETTINGS}/sc_none`))).toMatchObject({ status: 404 })
      expect((await admin.get<View>(SETTINGS)).affiliate_settings.overrides).toEqual({})
    })
  })
})
