import type { HttpTypes } from "@medusajs/framework/types"
import { Modules, OrderWorkflowEvents } from "@medusajs/framework/utils"
import { SYSTEM_ACTOR } from "../../src/modules/affiliate/lib/actor"
import { loadConversionReading } from "../../src/workflows/conversions/steps/load-conversion-reading"
import { loadOrderOrigin } from "../../src/workflows/conversions/steps/load-order-links"
import { settleOrderWorkflow } from "../../src/workflows/conversions/workflows/settle-order"
import { sweepOrdersWorkflow } from "../../src/workflows/reconciliation/workflows/sweep-orders"
import { dropEvents } from "../support/bus"
import { addProduct, type TestProduct } from "../support/catalogue"
import { commissionOf, settleSeqOf } from "../support/commissions"
import { cancelOrder, refund } from "../support/payments"
import { addAffiliate, addRule, ledgerOf, programmeOf, violations, withCode, type TestAffiliate } from "../support/programme"
import { returnUnits } from "../support/returns"
import { describeWithStore } from "../support/runner"
import { paymentsOf, placeOrder } from "../support/shopper"
import { openStore, queryOf, US, type TestStore } from "../support/store"
import { eventually } from "../support/waiting"

/** Doubled, late, reordered and simultaneous events about one order of 100.00 at 10 %. */
describeWithStore("Many hands on one order", {}, (host) => {
  let store: TestStore
  let hundred: TestProduct
  let partner: TestAffiliate

  beforeAll(async () => {
    store = await openStore(host.baseUrl(), host.container(), [US])
    hundred = await addProduct(store, { title: "Of 100", prices: { usd: 100 } })
    partner = await addAffiliate(host.container())
    await addRule(host.container())
  })
  afterEach(async () => {
    await host.waitForWorkflows()
    expect(await violations(host.container())).toEqual([])
  })

  const place = async (quantity = 1) => {
    const items = [{ variant_id: hundred.variant_id, quantity }]
    const order = await placeOrder(store, { items, onCart: withCode(host.container(), partner) })
    return { id: order.id, one: [{ id: order.items[0]?.id ?? "", quantity: 1 }] }
  }
  const ledger = () => ledgerOf(host.container(), partner)
  const settle = (order_id: string) => settleOrderWorkflow(host.container()).run({ input: { order_id } })
  /** What a run knows when it has read everything and written nothing yet. */
  const readEverything = async (orderId: string) => {
    const origin = await loadOrderOrigin(queryOf(host.container()), orderId)
    const service = programmeOf(host.container())
    const probe = await service.probeConversion({ source: "order", external_id: orderId, ...origin })
    const reading = await loadConversionReading(queryOf(host.container()), orderId, probe, service.pluginOptions)
    if (!reading) {
      throw new Error(`There is no order ${orderId}`)
    }
    return { probe, reading }
  }
  const deaf = async <T>(work: () => Promise<T>) => {
    const restore = dropEvents(host.container())
    try {
      return await work()
    } finally {
      restore()
    }
  }

  it("order.placed 50 times at once → one accrual of 10.00, and no run gives up", async () => {
    const { id } = await deaf(() => place())
    const runs = await Promise.allSettled(Array.from({ length: 50 }, () => settle(id)))
    expect(runs.filter(({ status }) => status === "rejected")).toEqual([])
    expect(await ledger()).toEqual(["accrual 1000"])
  })

  it("order.placed emitted 50 times on the bus → one accrual of 10.00", async () => {
    const { id } = await deaf(() => place())
    const events = Array.from({ length: 50 }, () => ({ name: OrderWorkflowEvents.PLACED, data: { id } }))
    await host.container().resolve(Modules.EVENT_BUS).emit(events)
    await eventually(async () => expect(await settleSeqOf(host.container(), id)).not.toBeNull())
    await host.waitForWorkflows()
    expect(await ledger()).toEqual(["accrual 1000"])
  })

  it("16 refunds of 5.00 at once → what is left is 10 % of what Medusa did not give back", async () => {
    const { id } = await place()
    await eventually(async () => expect(await ledger()).toEqual(["accrual 1000"]))
    const [payment] = await paymentsOf(store, id)
    const path = `/admin/payments/${payment?.id}`
    await Promise.allSettled(Array.from({ length: 16 }, () => store.admin.post(`${path}/refund`, { amount: 5 })))
    await host.waitForWorkflows()
    // Medusa refuses those that meet another at its last step, when the money is back already, and drops their events:
    // the rows count, not the answers, and the sweep finds those that nobody was told of. The order's line is listed
    // twice from now on.
    await sweepOrdersWorkflow(host.container()).run({ input: { now: new Date().toISOString(), all: true } })
    const given = await store.admin.get<HttpTypes.AdminPaymentResponse>(path, { fields: "id,*refunds" })
    const refunds = given.payment.refunds?.length ?? 0
    expect(refunds).toBeGreaterThan(4)
    const left = `${1000 - refunds * 50}`
    await eventually(async () => expect(await commissionOf(host.container(), id)).toMatchObject({ amount: left }))
  })

  it("a refund of 40.00 before the placement was seen → 6.00 at once, and nothing more when the placement arrives", async () => {
    const { id } = await deaf(async () => {
      const order = await place()
      await refund(store, order.id, { amount: 40 })
      return order
    })
    await settle(id)
    expect(await ledger()).toEqual(["accrual 600"])
    await settle(id)
    expect(await ledger()).toEqual(["accrual 600"])
  })

  it("canceled before the placement was seen → a commission that never earned, and no entry", async () => {
    const { id } = await deaf(async () => {
      const order = await place()
      await cancelOrder(store, order.id)
      return order
    })
    await settle(id)
    expect(await ledger()).toEqual([])
    expect(await commissionOf(host.container(), id)).toMatchObject({ amount: "0", status: "pending" })
  })

  it("a slow run that read before a refund of 40.00 → stale, and the refund stands", async () => {
    const { id } = await place()
    await eventually(async () => expect(await ledger()).toEqual(["accrual 1000"]))
    const slow = await deaf(() => readEverything(id))
    await refund(store, id, { amount: 40 })
    await eventually(async () => expect(await ledger()).toEqual(["accrual 1000", "reversal -400"]))
    expect(await programmeOf(host.container()).settleConversion(slow, SYSTEM_ACTOR)).toEqual({ stale: true })
    expect(await ledger()).toEqual(["accrual 1000", "reversal -400"])
  })

  it("a slow run is stale also when the newer one had nothing to post", async () => {
    const { id } = await deaf(() => place())
    await settle(id)
    const slow = await readEverything(id)
    const before = await settleSeqOf(host.container(), id)
    await settle(id)
    expect(await settleSeqOf(host.container(), id)).toBeGreaterThan(before ?? 0)
    expect(await programmeOf(host.container()).settleConversion(slow, SYSTEM_ACTOR)).toEqual({ stale: true })
  })

  it("two first runs that both saw no conversion → the second is stale, one accrual", async () => {
    const { id } = await deaf(() => place())
    const [first, second] = [await readEverything(id), await readEverything(id)]
    const service = programmeOf(host.container())
    const outcomes = await Promise.all([first, second].map((run) => service.settleConversion(run, SYSTEM_ACTOR)))
    expect(outcomes.map(({ stale }) => stale).sort()).toEqual([false, true])
    expect(await ledger()).toEqual(["accrual 1000"])
  })

  it("the same changes heard in three orders end in the same sum: 3 × 100.00, one back, 130.00 refunded → 17.00", async () => {
    const change = async (order: Awaited<ReturnType<typeof place>>) => {
      await refund(store, order.id, { amount: 30 })
      await returnUnits(store, order.id, order.one)
      await refund(store, order.id, { amount: 100 })
    }
    // Heard one by one, in time.
    const heard = await place(3)
    await change(heard)
    // Heard only after everything has happened, many times over.
    const late = await deaf(async () => {
      const order = await place(3)
      await change(order)
      return order
    })
    for (let i = 0; i < 3; i += 1) {
      await settle(late.id)
    }
    // The placement in time, the rest late.
    const mixed = await place(3)
    await host.waitForWorkflows()
    await deaf(() => change(mixed))
    await settle(mixed.id)
    for (const { id } of [heard, late, mixed]) {
      await eventually(async () => expect(await commissionOf(host.container(), id)).toMatchObject({ amount: "1700" }))
    }
  })
})
