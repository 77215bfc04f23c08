import { attributeOrderWorkflow } from "../../src/workflows/conversions/workflows/attribute-order"
import { matureCommissionsWorkflow } from "../../src/workflows/commissions/workflows/mature-commissions"
import { addProduct, type TestProduct } from "../support/catalogue"
import { balanceOf, commissionsOf, untilPaid } from "../support/commissions"
import { refund } from "../support/payments"
import { inDays, payOut, payoutOf, prepare } from "../support/payout-run"
import { addAffiliate, addRule, ledgerOf, MANAGER, programmeOf, violations, withCode, type TestAffiliate } from "../support/programme"
import { describeWithStore } from "../support/runner"
import { NO_HOLD } from "../support/sales"
import { placeOrder } from "../support/shopper"
import { openStore, US, type TestStore } from "../support/store"
import { eventually } from "../support/waiting"

/** A manager says who brought an order: 100.00 at 10 %, first Ann's. */
describeWithStore("Attributing by hand", { pluginOptions: NO_HOLD }, (host) => {
  let store: TestStore
  let hundred: TestProduct
  let ann: TestAffiliate
  let ben: TestAffiliate

  beforeAll(async () => {
    store = await openStore(host.baseUrl(), host.container(), [US])
    hundred = await addProduct(store, { title: "Of 100", prices: { usd: 100 } })
    ann = await addAffiliate(host.container(), { name: "Ann" })
    ben = await addAffiliate(host.container(), { name: "Ben" })
    await addRule(host.container())
  })
  afterEach(async () => {
    await host.waitForWorkflows()
    expect(await violations(host.container())).toEqual([])
  })

  const books = (of: TestAffiliate, expected: string[]) =>
    eventually(async () => expect(await ledgerOf(host.container(), of)).toEqual(expected))
  const place = (by?: TestAffiliate) =>
    placeOrder(store, { items: [{ variant_id: hundred.variant_id, quantity: 1 }], onCart: by ? withCode(host.container(), by) : undefined })
  const anns = async () => {
    const order = await place(ann)
    await untilPaid(host.container(), order.id)
    return order
  }
  const give = (orderId: string, to: TestAffiliate, reason = "Ben wrote the review") =>
    attributeOrderWorkflow(host.container()).run({ input: { order_id: orderId, affiliate_id: to.id, actor_id: MANAGER.id, reason } })
  const lastEntry = async (of: TestAffiliate) => {
    const { rows } = await programmeOf(host.container()).listEntries({ affiliate_id: of.id }, { limit: 1, offset: 0, descending: true })
    return rows[0]
  }
  const mature = () => matureCommissionsWorkflow(host.container()).run({ input: { now: inDays(15) } })

  it("before payout: −10.00 for Ann and +10.00 for Ben, both with actor and reason", async () => {
    const order = await anns()
    await give(order.id, ben)
    await books(ann, ["accrual 1000", "reversal -1000"])
    await books(ben, ["accrual 1000"])
    for (const affiliate of [ann, ben]) {
      expect(await lastEntry(affiliate)).toMatchObject({ actor_id: MANAGER.id, reason: "Ben wrote the review" })
    }
    const [replaced, live] = await commissionsOf(host.container(), order.id)
    expect(replaced).toMatchObject({ affiliate_id: ann.id, amount: "0", replaced_at: expect.anything() })
    expect(live).toMatchObject({ affiliate_id: ben.id, amount: "1000", replaced_at: null })
    const trail = await programmeOf(host.container()).listAuditTrail("conversion", live?.conversion_id ?? "")
    expect(trail.at(-1)).toMatchObject({
      action: "reattribute",
      actor_id: MANAGER.id,
      reason: "Ben wrote the review",
      data: { affiliate_id: ben.id, previous_affiliate_id: ann.id },
    })
  })

  it("then 40.00 refunded → −4.00 for Ben alone; then back to Ann → 6.00 for her", async () => {
    const order = await anns()
    await give(order.id, ben)
    await refund(store, order.id, { amount: 40 })
    await books(ben, ["accrual 1000", "reversal -400"])
    await give(order.id, ann, "It was Ann after all")
    await books(ben, ["accrual 1000", "reversal -400", "reversal -600"])
    await books(ann, ["accrual 1000", "reversal -1000", "accrual 600"])
  })

  it("after Ann was paid: she owes 10.00, Ben is paid 10.00", async () => {
    const order = await anns()
    await mature()
    await payOut(host.container())
    await give(order.id, ben)
    await books(ann, ["accrual 1000", "payout -1000", "reversal -1000"])
    expect(await balanceOf(host.container(), ann)).toMatchObject({ approved: "-1000", paid: "1000" })
    await mature()
    const batchId = await prepare(host.container())
    expect(await payoutOf(host.container(), batchId)).toMatchObject({ affiliate_id: ben.id, gross: "1000" })
    const { exclusions } = await programmeOf(host.container()).retrievePayoutBatch(batchId)
    expect(exclusions).toMatchObject([{ affiliate_id: ann.id, code: "negative_net", gross: "-1000" }])
  })

  it("by the rules of the placement's moment: 20 % since then → Ben gets 10.00", async () => {
    const order = await anns()
    await addRule(host.container(), { name: "Twenty percent", rate: "0.2" })
    await give(order.id, ben)
    await books(ben, ["accrual 1000"])
  })

  it("an order that nobody referred → 10.00 for Ben; after 40.00 were refunded → 6.00", async () => {
    const whole = await place()
    await give(whole.id, ben)
    await books(ben, ["accrual 1000"])
    const partial = await place()
    await refund(store, partial.id, { amount: 40 })
    await give(partial.id, ben)
    await books(ben, ["accrual 1000", "accrual 600"])
  })

  it("a suspended affiliate, an unknown order and an unknown affiliate are refused, and nothing changes", async () => {
    const order = await anns()
    const suspended = await addAffiliate(host.container(), { name: "Sue" })
    await programmeOf(host.container()).moveAffiliate(suspended.id, "suspend", MANAGER)
    await expect(give(order.id, suspended)).rejects.toMatchObject({ message: expect.stringContaining("suspended") })
    await expect(give("order_unknown", ben)).rejects.toMatchObject({ message: expect.stringContaining("order_unknown") })
    await expect(give(order.id, { id: "aff_unknown", code: "" })).rejects.toMatchObject({ message: expect.stringContaining("aff_unknown") })
    await books(ann, ["accrual 1000"])
  })

  it("two managers at once, one for Ben and one for Cem → one of them has it, 10.00 in all", async () => {
    const order = await anns()
    const cem = await addAffiliate(host.container(), { name: "Cem" })
    await Promise.all([give(order.id, ben), give(order.id, cem, "Cem says so")])
    const commissions = await commissionsOf(host.container(), order.id)
    expect(commissions.filter(({ replaced_at }) => replaced_at === null)).toHaveLength(1)
    expect(commissions.map(({ amount }) => amount).sort()).toEqual(["0", "0", "1000"])
  })
})
