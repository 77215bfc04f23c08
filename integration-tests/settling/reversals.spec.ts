import { matureCommissionsWorkflow } from "../../src/workflows/commissions/workflows/mature-commissions"
import { moveCommissionsWorkflow } from "../../src/workflows/commissions/workflows/move-commissions"
import { addProduct, type TestProduct } from "../support/catalogue"
import { balanceOf, commissionOf, untilPaid } from "../support/commissions"
import { cancelOrder, refund } from "../support/payments"
import { inDays, payOut, payoutOf, payoutsOf, prepare } from "../support/payout-run"
import { addAffiliate, addRule, ledgerOf, MANAGER, programmeOf, violations, withCode, type TestAffiliate } from "../support/programme"
import { describeWithStore } from "../support/runner"
import { captureAll, placeOrder } from "../support/shopper"
import { openStore, US, type TestStore } from "../support/store"
import { eventually } from "../support/waiting"

/** What is taken back before approval, after it and after payout, and what matures. 10 % of 100.00, hold of 14 days. */
describeWithStore("From pending to paid, and back", {}, (host) => {
  let store: TestStore
  let partner: TestAffiliate
  const products: Record<string, TestProduct> = {}

  beforeAll(async () => {
    store = await openStore(host.baseUrl(), host.container(), [US])
    for (const price of ["19.99", "100", "1000"]) {
      products[price] = await addProduct(store, { title: `Of ${price}`, prices: { usd: parseFloat(price) } })
    }
    partner = await addAffiliate(host.container())
    await addRule(host.container())
  })
  afterEach(async () => {
    await host.waitForWorkflows()
    expect(await violations(host.container())).toEqual([])
  })

  const books = (expected: string[], of = partner) =>
    eventually(async () => expect(await ledgerOf(host.container(), of)).toEqual(expected))
  const place = (price: string, more: { captured?: boolean } = {}) =>
    placeOrder(store, { items: [{ variant_id: products[price]?.variant_id ?? "", quantity: 1 }], onCart: withCode(host.container(), partner), ...more })
  const placed = async (price = "100") => {
    const order = await place(price)
    await untilPaid(host.container(), order.id)
    return order
  }
  const mature = async (days: number) => (await matureCommissionsWorkflow(host.container()).run({ input: { now: inDays(days) } })).result
  const balance = () => balanceOf(host.container(), partner)
  const status = async (orderId: string) => (await commissionOf(host.container(), orderId)).status

  describe("taking back, where nothing is held back", () => {
    beforeEach(async () => {
      await programmeOf(host.container()).changeSettings(null, { hold_period_days: 0 }, MANAGER)
    })

    it("33.33 of 100.00 refunded before approval → 6.67 left (6.667)", async () => {
      const order = await placed()
      await refund(store, order.id, { amount: 33.33 })
      await books(["accrual 1000", "reversal -333"])
      expect(await balance()).toMatchObject({ pending: "667", approved: "0", balance: "667" })
    })

    it("33.33 of 100.00 refunded after approval → 6.67 ready, still approved", async () => {
      const order = await placed()
      await mature(15)
      await refund(store, order.id, { amount: 33.33 })
      await books(["accrual 1000", "reversal -333"])
      expect(await status(order.id)).toBe("approved")
      expect(await balance()).toMatchObject({ pending: "0", approved: "667" })
    })

    it("40.00 refunded after 10.00 was paid → −4.00, left out alone, netted off the next 20.00 → 16.00", async () => {
      const order = await placed()
      await mature(15)
      await payOut(host.container())
      await refund(store, order.id, { amount: 40 })
      await books(["accrual 1000", "payout -1000", "reversal -400"])
      expect(await balance()).toMatchObject({ approved: "-400", paid: "1000", balance: "-400" })
      const empty = await programmeOf(host.container()).retrievePayoutBatch(await prepare(host.container()))
      expect(empty.exclusions).toMatchObject([{ affiliate_id: partner.id, gross: "-400", code: "negative_net" }])

      await placed()
      await mature(15)
      // 6.00 is below the programme's minimum of 10.00: carried over, and paid with the order after it.
      const small = await programmeOf(host.container()).retrievePayoutBatch(await prepare(host.container()))
      expect(small.exclusions).toMatchObject([{ gross: "600", code: "below_minimum" }])
      await placed()
      await mature(15)
      const payout = await payoutOf(host.container(), await payOut(host.container()))
      expect(payout).toMatchObject({ gross: "1600", net: "1600" })
      expect(await balance()).toMatchObject({ approved: "0", paid: "2600", balance: "0" })
    })

    it("canceled after 10.00 was paid → owes 10.00", async () => {
      const order = await placed()
      await mature(15)
      await payOut(host.container())
      await cancelOrder(store, order.id)
      await books(["accrual 1000", "payout -1000", "reversal -1000"])
      expect(await balance()).toMatchObject({ approved: "-1000", balance: "-1000" })
    })
  })

  describe("by the rule of the placement", () => {
    it("10 %, then superseded by 20 %: 40.00 refunded → −4.00 on the old order; the next order → 20.00", async () => {
      const order = await placed()
      await addRule(host.container(), { name: "Twenty percent", rate: "0.2" })
      await refund(store, order.id, { amount: 40 })
      await books(["accrual 1000", "reversal -400"])
      await place("100")
      await books(["accrual 1000", "reversal -400", "accrual 2000"])
    })

    it("10 % capped at 50.00 on 1,000.00: 400.00 refunded → still 50.00; 200.00 more → 40.00", async () => {
      await addRule(host.container(), { name: "Capped", currency_code: "usd", max_amount: "50" })
      const order = await placed("1000")
      await books(["accrual 5000"])
      await refund(store, order.id, { amount: 400 })
      await refund(store, order.id, { amount: 200 })
      await books(["accrual 5000", "reversal -1000"])
    })

    it("$19.99 at 12.5 % → $2.50; 7.77 refunded → 1.53 (1.5275); the rest → 0", async () => {
      await addRule(host.container(), { name: "An eighth", rate: "0.125" })
      const order = await placed("19.99")
      await books(["accrual 250"])
      await refund(store, order.id, { amount: 7.77 })
      await books(["accrual 250", "reversal -97"])
      await refund(store, order.id, { amount: 22.22 })
      await books(["accrual 250", "reversal -97", "reversal -153"])
    })
  })

  describe("what matures", () => {
    it("the hold: nothing after 13 days, approved after 14, and once only", async () => {
      const order = await placed()
      expect(await mature(13.9)).toEqual([])
      expect(await status(order.id)).toBe("pending")
      expect(await mature(14.1)).toHaveLength(1)
      expect(await status(order.id)).toBe("approved")
      expect(await mature(14.1)).toEqual([])
    })

    it("an order that is not paid waits, a month later too; captured, it matures", async () => {
      const order = await place("100", { captured: false })
      await books(["accrual 1000"])
      expect(await mature(30)).toEqual([])
      await captureAll(store, order.id)
      await untilPaid(host.container(), order.id)
      expect(await mature(30)).toHaveLength(1)
    })

    it("a canceled order does not mature", async () => {
      const order = await placed()
      await cancelOrder(store, order.id)
      await books(["accrual 1000", "reversal -1000"])
      expect(await mature(30)).toEqual([])
    })

    it("a channel with manual approval waits for a person, who cannot approve what is not paid", async () => {
      const container = host.container()
      await programmeOf(container).changeSettings(store.sales_channel_id, { commission_approval: "manual" }, MANAGER)
      const order = await place("100", { captured: false })
      await books(["accrual 1000"])
      const { id } = await commissionOf(container, order.id)
      const approve = () => moveCommissionsWorkflow(container).run({ input: { ids: [id], action: "approve", actor: MANAGER } })
      await expect(approve()).rejects.toMatchObject({ message: expect.stringContaining("not paid yet") })
      await captureAll(store, order.id)
      await untilPaid(host.container(), order.id)
      expect(await mature(30)).toEqual([])
      await approve()
      expect(await commissionOf(container, order.id)).toMatchObject({ status: "approved", approved_by: MANAGER.id })
      // Approved before its hold has ended: it is still not swept before then.
      expect(await payoutsOf(container, await prepare(container))).toEqual([])
    })
  })
})
