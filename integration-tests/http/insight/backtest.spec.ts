import { addCategory, addProduct, type TestProduct } from "../../support/catalogue"
import { refund } from "../../support/payments"
import { addAffiliate, addRule, ledgerOf, withCode, type TestAffiliate } from "../../support/programme"
import { describeWithStore } from "../../support/runner"
import { placeOrder } from "../../support/shopper"
import { openStore, type TestStore } from "../../support/store"
import { eventually } from "../../support/waiting"

interface Amounts {
  before: string
  after: string
  difference: string
}
interface Backtest {
  from: string
  to: string
  currencies: (Amounts & {
    currency_code: string
    orders: number
    orders_affected: number
    lines_affected: number
    lines_without_cost: number
    largest: (Amounts & { order_id: string; display_id: string; affiliate_name: string })[]
  })[]
}

describeWithStore("Backtest", {}, (host) => {
  let store: TestStore
  let lamp: TestProduct
  let mug: TestProduct
  let mugs: string
  let partner: TestAffiliate
  let mugRule: string
  let orderIds: string[]

  const backtest = async (rule: object) =>
    (await store.admin.post<{ backtest: Backtest }>("/admin/affiliate-commission-rules/backtest", { name: "Draft", kind: "percent", ...rule })).backtest
  const dollars = async (rule: object) => (await backtest(rule)).currencies.find(({ currency_code }) => currency_code === "usd")

  /**
   * Mugs earn 20 %, nothing else earns. Three orders: a mug of 50 (10.00); two mugs and a lamp of 100 (20.00), 50 of
   * its 200 given back since (→ 15.00); a lamp alone, for which no rule pays.
   */
  beforeAll(async () => {
    store = await openStore(host.baseUrl(), host.container())
    mugs = await addCategory(store, "Mugs")
    lamp = await addProduct(store, { title: "Lamp", prices: { usd: 100 }, variant_metadata: { unit_cost: "60.00" } })
    mug = await addProduct(store, { title: "Mug", prices: { usd: 50 }, category_ids: [mugs] })
    partner = await addAffiliate(host.container(), { name: "Ann" })
    mugRule = await addRule(host.container(), { name: "Mugs", scope: "product", scope_ref_id: mug.id, rate: "0.2" })
    const place = async (...items: { variant_id: string; quantity: number }[]) =>
      (await placeOrder(store, { items, onCart: withCode(host.container(), partner) })).id
    orderIds = [
      await place({ variant_id: mug.variant_id, quantity: 1 }),
      await place({ variant_id: mug.variant_id, quantity: 2 }, { variant_id: lamp.variant_id, quantity: 1 }),
      await place({ variant_id: lamp.variant_id, quantity: 1 }),
    ]
    await eventually(async () => expect(await ledgerOf(host.container(), partner)).toEqual(expect.arrayContaining(["accrual 1000", "accrual 2000"])))
    await refund(store, orderIds[1] ?? "", { amount: 50 })
    await eventually(async () => expect(await ledgerOf(host.container(), partner)).toContain("reversal -500"))
    await eventually(async () => expect(await dollars({ scope: "global", rate: "0" })).toMatchObject({ orders: 3 }))
  })

  it("10 % of everything beside the mugs' 20 %: the lamps' 75 and 100 earn 7.50 and 10.00 → 25.00 become 42.50", async () => {
    const tried = await dollars({ scope: "global", rate: "0.1" })
    expect(tried).toMatchObject({ orders: 3, before: "25.00", after: "42.50", difference: "17.50", orders_affected: 2, lines_affected: 2 })
    expect(tried?.largest).toMatchObject([
      { order_id: orderIds[2], affiliate_name: "Ann", before: "0.00", after: "10.00", difference: "10.00" },
      { order_id: orderIds[1], before: "15.00", after: "22.50", difference: "7.50" },
    ])
  })

  it("30 % for the mug takes the place of its 20 %: 50 and 75 earn 15.00 and 22.50 → 37.50", async () => {
    const tried = await dollars({ scope: "product", scope_ref_id: mug.id, rate: "0.3" })
    expect(tried).toMatchObject({ before: "25.00", after: "37.50", difference: "12.50", orders_affected: 2, lines_affected: 2 })
  })

  it("5 % for the category instead of the mug's rule: 2.50 and 3.75; beside it nothing changes", async () => {
    const category = { scope: "category", scope_ref_id: mugs, rate: "0.05" }
    expect(await dollars({ ...category, supersedes_rule_id: mugRule })).toMatchObject({ before: "25.00", after: "6.25", difference: "-18.75" })
    expect(await dollars(category)).toMatchObject({ after: "25.00", difference: "0.00", orders_affected: 0, largest: [] })
  })

  it("half of the margin on lamps: today's cost of 60.00 leaves 15 and 40 → 7.50 and 20.00 more", async () => {
    const tried = await dollars({ scope: "product", scope_ref_id: lamp.id, rate: "0.5", basis: "gross_margin" })
    expect(tried).toMatchObject({ before: "25.00", after: "52.50", lines_without_cost: 0 })
    expect(await dollars({ scope: "product", scope_ref_id: mug.id, rate: "0.5", basis: "gross_margin" })).toMatchObject({ after: "0.00", lines_without_cost: 2 })
  })

  it("a period without orders says nothing of any currency; nothing is ever written", async () => {
    const before = await ledgerOf(host.container(), partner)
    const past = { from: "2020-01-01T00:00:00Z", to: "2020-02-01T00:00:00Z" }
    expect(await backtest({ scope: "global", rate: "0.5", ...past })).toEqual({ from: "2020-01-01T00:00:00.000Z", to: "2020-02-01T00:00:00.000Z", currencies: [] })
    expect(await ledgerOf(host.container(), partner)).toEqual(before)
    const { count } = await store.admin.get<{ count: number }>("/admin/affiliate-commission-rules")
    expect(count).toBe(1)
  })

  it("a draft that could not be written down, an unknown product, an unknown rule to replace, two years: refused in words", async () => {
    const refusalOf = (rule: object) => backtest(rule).then(() => null, (error: unknown) => error)
    expect(await refusalOf({ scope: "global" })).toMatchObject({ status: 400, body: { message: expect.stringContaining("rate") } })
    expect(await refusalOf({ scope: "product", scope_ref_id: "prod_none", rate: "0.1" })).toMatchObject({ status: 400 })
    expect(await refusalOf({ scope: "global", rate: "0.1", supersedes_rule_id: "affrule_none" })).toMatchObject({ status: 404 })
    const long = { from: "2024-01-01T00:00:00Z", to: "2026-01-01T00:00:00Z" }
    expect(await refusalOf({ scope: "global", rate: "0.1", ...long })).toMatchObject({ status: 400, body: { message: expect.stringContaining("366 days") } })
  })
})
