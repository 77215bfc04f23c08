import { OrderEditWorkflowEvents, OrderWorkflowEvents, PaymentEvents } from "@medusajs/framework/utils"
import { hearingOnly } from "../support/bus"
import { addProduct, type TestProduct } from "../support/catalogue"
import { claim } from "../support/claims"
import { commissionOf } from "../support/commissions"
import { editOrder } from "../support/edits"
import { exchange } from "../support/exchanges"
import { cancelOrder, payOutstanding, refund } from "../support/payments"
import { addAffiliate, addRule, ledgerOf, programmeOf, violations, withCode, type TestAffiliate } from "../support/programme"
import { receiveReturn, requestReturn, returnUnits } from "../support/returns"
import { describeWithStore } from "../support/runner"
import { captureAll, placeOrder } from "../support/shopper"
import { openStore, US, type TestStore } from "../support/store"
import { eventually } from "../support/waiting"

const REFUND_ROW = "payment.refund.created"

/**
 * Every path by which Medusa tells of a change, each heard alone, so that none hides another that is broken. The plugin
 * is never called by hand: what is waited for is what its subscribers do. 10 % of everything.
 */
describeWithStore("Each event settles by itself", {}, (host) => {
  let store: TestStore
  let partner: TestAffiliate
  const products: Record<number, TestProduct> = {}

  beforeAll(async () => {
    store = await openStore(host.baseUrl(), host.container(), [US])
    for (const price of [50, 70, 100]) {
      products[price] = await addProduct(store, { title: `Of ${price}`, prices: { usd: price } })
    }
    partner = await addAffiliate(host.container())
    await addRule(host.container())
  })

  const variant = (price: number) => products[price]?.variant_id ?? ""
  const hear = <T>(event: string, work: () => Promise<T>) => hearingOnly(host.container(), [event], work)
  const ledger = () => ledgerOf(host.container(), partner)
  const books = (expected: string[]) => eventually(async () => expect(await ledger()).toEqual(expected))
  /** A referred order whose placement alone is heard of. */
  const referred = async (quantity: number, captured = true, price = 100) => {
    const order = await hear(OrderWorkflowEvents.PLACED, async () => {
      const placed = await placeOrder(store, {
        items: [{ variant_id: variant(price), quantity }],
        onCart: withCode(host.container(), partner),
        captured,
      })
      await books([`accrual ${quantity * price * 10}`])
      return placed
    })
    return { id: order.id, line: order.items[0]?.id ?? "" }
  }
  const isPaid = async (orderId: string) => {
    const page = { limit: 1, offset: 0, order: "placed_at" }
    const { rows } = await programmeOf(host.container()).listConversionPage({ order_id: orderId }, page)
    return rows[0]?.is_paid
  }
  afterEach(async () => {
    expect(await violations(host.container())).toEqual([])
  })

  it("order.placed: 100.00, not yet captured → 10.00 pending, unpaid", async () => {
    const order = await referred(1, false)
    expect(await commissionOf(host.container(), order.id)).toMatchObject({ status: "pending", amount: "1000" })
    expect(await isPaid(order.id)).toBe(false)
  })

  it("payment.captured: the order becomes paid and posts nothing", async () => {
    const order = await referred(1, false)
    await hear(PaymentEvents.CAPTURED, async () => {
      await captureAll(store, order.id)
      await eventually(async () => expect(await isPaid(order.id)).toBe(true))
    })
    expect(await ledger()).toEqual(["accrual 1000"])
  })

  it("payment.refunded: 40.00 of 100.00 back → −4.00", async () => {
    const order = await referred(1)
    await hear(PaymentEvents.REFUNDED, async () => {
      await refund(store, order.id, { amount: 40 })
      await books(["accrual 1000", "reversal -400"])
    })
  })

  it("payment.refund.created, the row's own event: 40.00 of 100.00 back → −4.00", async () => {
    const order = await referred(1)
    await hear(REFUND_ROW, async () => {
      await refund(store, order.id, { amount: 40 })
      await books(["accrual 1000", "reversal -400"])
    })
  })

  it("order.canceled: −10.00", async () => {
    const order = await referred(1)
    await hear(OrderWorkflowEvents.CANCELED, async () => {
      await cancelOrder(store, order.id)
      await books(["accrual 1000", "reversal -1000"])
    })
  })

  it("order.canceled of an order that was never captured: −10.00", async () => {
    const order = await referred(1, false)
    await hear(OrderWorkflowEvents.CANCELED, async () => {
      await cancelOrder(store, order.id)
      await books(["accrual 1000", "reversal -1000"])
    })
  })

  it("order.return_received: one of three comes back → −10.00; asking for it back changed nothing", async () => {
    const order = await referred(3)
    await hear(OrderWorkflowEvents.RETURN_RECEIVED, async () => {
      const returnId = await requestReturn(store, order.id, [{ id: order.line, quantity: 1 }])
      expect(await ledger()).toEqual(["accrual 3000"])
      await receiveReturn(store, returnId, [{ id: order.line, quantity: 1 }])
      await books(["accrual 3000", "reversal -1000"])
    })
  })

  it("order.claim_created: 100.00 replaced by 100.00 → −10.00 on the old line, +10.00 on the new", async () => {
    const order = await referred(1)
    await hear(OrderWorkflowEvents.CLAIM_CREATED, async () => {
      const claimed = [{ id: order.line, quantity: 1 }]
      await claim(store, order.id, { type: "replace", claimed, replacement: [{ variant_id: variant(100), quantity: 1 }] })
      await books(["accrual 1000", "reversal -1000", "accrual 1000"])
    })
  })

  it("order.exchange_created: 100.00 exchanged for 70.00 → −10.00 and +7.00, before anything came back", async () => {
    const order = await referred(1)
    await hear(OrderWorkflowEvents.EXCHANGE_CREATED, async () => {
      await exchange(store, order.id, [{ id: order.line, quantity: 1 }], [{ variant_id: variant(70), quantity: 1 }])
      await books(["accrual 1000", "reversal -1000", "accrual 700"])
    })
  })

  it("order-edit.confirmed: 50.00 added → +5.00; the 100.00 line taken off → −10.00", async () => {
    const order = await referred(1)
    await hear(OrderEditWorkflowEvents.CONFIRMED, async () => {
      await editOrder(store, order.id, { add: [{ variant_id: variant(50), quantity: 1 }] })
      await books(["accrual 1000", "accrual 500"])
      await editOrder(store, order.id, { set: [{ id: order.line, quantity: 0 }] })
      await books(["accrual 1000", "accrual 500", "reversal -1000"])
    })
  })

  it("4 × 100.00, all events: a return, goodwill, an exchange, an edit → 10 % of what is left each time", async () => {
    const container = host.container()
    const order = await placeOrder(store, {
      items: [{ variant_id: variant(100), quantity: 4 }],
      onCart: withCode(container, partner),
    })
    const one = [{ id: order.items[0]?.id ?? "", quantity: 1 }]
    const stands = (amount: string) =>
      eventually(async () => expect(await commissionOf(container, order.id)).toMatchObject({ amount }))
    await stands("4000")
    await returnUnits(store, order.id, one)
    await stands("3000")
    // The returned 100 are owed; 40 beyond them is goodwill.
    await refund(store, order.id, { amount: 140 })
    await stands("2600")
    // Goods 270, due 280, paid 410 less 140: 10 beyond the goods that are gone.
    const { return_id } = await exchange(store, order.id, one, [{ variant_id: variant(70), quantity: 1 }])
    await stands("2600")
    await receiveReturn(store, return_id, one)
    // Goods added count beyond what was refunded only when they are paid: 20, since the exchange left 30 to the buyer.
    await editOrder(store, order.id, { add: [{ variant_id: variant(50), quantity: 1 }] })
    await host.waitForWorkflows()
    await stands("2600")
    await payOutstanding(store, order.id)
    await stands("2800")
  })
})
