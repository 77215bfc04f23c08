import { addProduct, type TestProduct } from "../../support/catalogue"
import { HttpError } from "../../support/http"
import { refund } from "../../support/payments"
import { addAffiliate, addRule, MANAGER, programmeOf, withCode, type TestAffiliate } from "../../support/programme"
import { describeWithStore } from "../../support/runner"
import { placeOrder } from "../../support/shopper"
import { openStore, US, type TestStore } from "../../support/store"
import { eventually } from "../../support/waiting"
import { anonymous } from "../programme/refusals"

interface Figures {
  conversions: number
  revenue: string
  commission: string
  reversals: string
  paid: string
}
interface Overview {
  traffic: { current: object; previous: object; series: { at: string; clicks: number }[] }
  currencies: (Record<"currency_code" | "owed" | "overdue", string> & {
    current: Figures
    previous: Figures
    series: (Figures & { at: string })[]
    top: Record<"affiliates" | "codes" | "products", object[]>
  })[]
  waiting: object
}

const EURO = { currency: "eur", country: "de", shipping: 5 }
const NOTHING = { conversions: 0, revenue: "0.00", commission: "0.00", reversals: "0.00", paid: "0.00" }

/** A test buys faster after a click than any person. */
const SETTINGS = { hold_period_days: 0, fraud: { signals: { conversion_too_fast: { weight: 0 } } } }

describeWithStore("Overview", { pluginOptions: { settings: SETTINGS } }, (host) => {
  let store: TestStore
  let lamp: TestProduct
  let mug: TestProduct
  let ann: TestAffiliate
  let ben: TestAffiliate

  const overview = async (query: Record<string, string> = {}) =>
    (await store.admin.get<{ affiliate_overview: Overview }>("/admin/affiliate-overview", query)).affiliate_overview
  const dollars = async (query: Record<string, string> = {}) => {
    const found = (await overview(query)).currencies.find(({ currency_code }) => currency_code === "usd")
    if (!found) {
      throw new Error("The overview says nothing of dollars")
    }
    return found
  }

  /**
   * Ann's click brings two lamps of 100 (20.00), her code a mug of 50 (5.00); Ben's code a mug of 40 euros (4.00). 20
   * of the lamps' money goes back (−2.00). Two people click, one of them buys.
   */
  beforeAll(async () => {
    store = await openStore(host.baseUrl(), host.container(), [US, EURO])
    lamp = await addProduct(store, { title: "Lamp", prices: { usd: 100 } })
    mug = await addProduct(store, { title: "Mug", prices: { usd: 50, eur: 40 } })
    ann = await addAffiliate(host.container(), { name: "Ann" })
    ben = await addAffiliate(host.container(), { name: "Ben" })
    await addRule(host.container())
    const click = () => anonymous(host.baseUrl()).post<{ click: { token: string } }>(`/r/${ann.code}`)
    await click()
    const headers = { "x-affiliate-token": (await click()).click.token }
    const lamps = await placeOrder(store, { items: [{ variant_id: lamp.variant_id, quantity: 2 }], headers })
    await placeOrder(store, { items: [{ variant_id: mug.variant_id, quantity: 1 }], onCart: withCode(host.container(), ann) })
    await placeOrder(store, { country: "de", items: [{ variant_id: mug.variant_id, quantity: 1 }], onCart: withCode(host.container(), ben) })
    await eventually(async () => expect((await dollars()).current).toMatchObject({ commission: "25.00" }))
    await refund(store, lamps.id, { amount: 20 })
    await eventually(async () => expect((await dollars()).current).toMatchObject({ reversals: "-2.00" }))
  })

  it("three orders of 250 and 40, 20 refunded → revenue 230.00 and 40.00, commission 25.00 and 4.00, reversals −2.00", async () => {
    const { currencies, traffic } = await overview()
    expect(currencies).toMatchObject([
      { currency_code: "eur", current: { ...NOTHING, conversions: 1, revenue: "40.00", commission: "4.00" }, previous: NOTHING },
      { currency_code: "usd", current: { ...NOTHING, conversions: 2, revenue: "230.00", commission: "25.00", reversals: "-2.00" }, previous: NOTHING },
    ])
    expect(traffic).toMatchObject({
      current: { clicks: 2, conversions: 1, conversion_rate: "0.5" },
      previous: { clicks: 0, conversions: 0, conversion_rate: null },
    })
  })

  it("30 days in days: 31 points, the last of them today, which hold the same sums", async () => {
    const { series } = await dollars()
    expect(series).toHaveLength(31)
    expect(series.at(-1)).toMatchObject({ at: `${new Date().toISOString().slice(0, 10)}T00:00:00.000Z` })
    expect(series.filter(({ conversions }) => conversions > 0)).toMatchObject([{ conversions: 2, revenue: "230.00", commission: "25.00", reversals: "-2.00" }])
  })

  it("the best: Ann with 25.00, her code with 25.00, lamps with 20.00 before mugs with 5.00", async () => {
    expect((await dollars()).top).toMatchObject({
      affiliates: [{ id: ann.id, label: "Ann", commission: "25.00", commissions: 2 }],
      codes: [{ label: ann.code, affiliate_id: ann.id, commission: "25.00" }],
      products: [
        { id: lamp.id, label: "Lamp", commission: "20.00", affiliate_id: null },
        { id: mug.id, label: "Mug", commission: "5.00" },
      ],
    })
  })

  it("a period of tomorrow has today's orders in the period before", async () => {
    const now = Date.now()
    const query = { from: new Date(now + 1000).toISOString(), to: new Date(now + 86_400_000).toISOString() }
    const { current, previous } = await dollars(query)
    expect(current).toEqual(NOTHING)
    expect(previous).toMatchObject({ conversions: 2, revenue: "230.00" })
  })

  it("23.00 approved and a bonus of 3.00 → 26.00 owed, 0.00 overdue; in a payout it is owed no more, once paid it is paid", async () => {
    const service = programmeOf(host.container())
    await eventually(async () => {
      await service.matureCommissions(new Date().toISOString())
      expect(await dollars()).toMatchObject({ owed: "23.00", overdue: "0.00" })
    })
    await service.postAdjustment({ affiliate_id: ann.id, kind: "bonus", amount: "3.00", currency_code: "usd", reason: "A campaign" }, MANAGER)
    expect(await dollars()).toMatchObject({ owed: "26.00", overdue: "0.00" })

    const period_end = new Date().toISOString()
    const batch = await service.preparePayoutBatch({ period_start: null, period_end, currency_code: "usd", affiliate_ids: null }, MANAGER)
    expect(await dollars()).toMatchObject({ owed: "0.00", overdue: "0.00", current: { paid: "0.00" } })
    expect((await overview()).waiting).toMatchObject({ payout_batches: 1 })
    await service.approvePayoutBatch(batch, 1, MANAGER)
    await service.processPayoutBatch(batch, MANAGER)
    const { rows } = await service.listPayouts({ batch_id: batch }, { limit: 10, offset: 0, order: "created_at" })
    const claims = rows.map(({ reference_token }) => ({ reference_token, paid_at: new Date().toISOString(), external_reference: reference_token }))
    await service.confirmPayouts(claims, batch, MANAGER)
    expect(await dollars()).toMatchObject({ owed: "0.00", overdue: "0.00", current: { paid: "26.00", commission: "25.00" } })
  })

  it("what waits for a person: one application, one document, nothing else", async () => {
    const service = programmeOf(host.container())
    const id = await service.enrolAffiliate({ name: "Cid", email: "cid@affiliates.test" }, MANAGER)
    const document = await service.requestTaxDocument(id, "w9", MANAGER)
    await service.moveTaxDocument({ affiliate_id: id, id: document }, { kind: "upload", filename: "w9.pdf" }, MANAGER)
    expect((await overview()).waiting).toEqual({ applications: 1, tax_documents: 1, commissions: 0, payout_batches: 0, failed_payouts: 0, disputed_payouts: 0 })
  })

  it("one currency, one sales channel, another one", async () => {
    expect((await overview({ currency_code: "EUR" })).currencies.map(({ currency_code }) => currency_code)).toEqual(["eur"])
    expect((await dollars({ sales_channel_id: store.sales_channel_id })).current).toMatchObject({ conversions: 2, commission: "25.00" })
    const elsewhere = (await overview({ sales_channel_id: "sc_elsewhere" })).currencies
    expect(elsewhere.map(({ current }) => current)).not.toContainEqual(expect.objectContaining({ commission: "25.00" }))
  })

  it("a period that ends before it begins is refused", async () => {
    const refused = await overview({ from: "2026-01-02T00:00:00Z", to: "2026-01-01T00:00:00Z" }).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(HttpError)
    expect(refused).toMatchObject({ status: 400, body: { message: "Field 'to': must be later than 'from', by 3660 days at most." } })
  })
})
