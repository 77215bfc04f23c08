import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { settleOrderWorkflow } from "../../src/workflows/conversions/workflows/settle-order"
import { sweepOrdersWorkflow } from "../../src/workflows/reconciliation/workflows/sweep-orders"
import { paymentScript } from "../host/payment-provider"
import { dropEvents } from "../support/bus"
import { addProduct, type TestProduct } from "../support/catalogue"
import { claim } from "../support/claims"
import { commissionOf } from "../support/commissions"
import { editOrder } from "../support/edits"
import { exchange } from "../support/exchanges"
import { cancelOrder, refund } from "../support/payments"
import { addAffiliate, addRule, ledgerOf, programmeOf, violations, withCode, type TestAffiliate } from "../support/programme"
import { receiveReturn, requestReturn } from "../support/returns"
import { describeWithStore } from "../support/runner"
import { captureAll, placeOrder } from "../support/shopper"
import { openStore, SCRIPTED_PROVIDER, US, type TestStore } from "../support/store"

const WATCHED = ["order", "return", "order_claim", "order_exchange", "payment_collection", "payment", "capture", "refund"]
/** The sweep leaves the last minute to the events themselves, so it is told that it is later. */
const later = () => new Date(Date.now() + 120_000).toISOString()

/** No event ever arrives: what heals the books is the sweep alone. Orders of 100.00 at 10 %. */
describeWithStore("Lost events", {}, (host) => {
  let store: TestStore
  let hundred: TestProduct
  let seventy: TestProduct
  let partner: TestAffiliate
  let restore = () => {}

  beforeAll(async () => {
    store = await openStore(host.baseUrl(), host.container(), [US])
    hundred = await addProduct(store, { title: "Of 100", prices: { usd: 100 } })
    seventy = await addProduct(store, { title: "Of 70", prices: { usd: 70 } })
    partner = await addAffiliate(host.container())
    await addRule(host.container())
  })
  beforeEach(async () => {
    restore = dropEvents(host.container())
    await programmeOf(host.container()).moveWatermark("affiliate-sweep-orders", new Date())
  })
  afterEach(async () => {
    restore()
    paymentScript().onRefund = undefined
    jest.restoreAllMocks()
    expect(await violations(host.container())).toEqual([])
  })

  const sweep = async (all = false) => (await sweepOrdersWorkflow(host.container()).run({ input: { now: later(), all } })).result
  const ledger = () => ledgerOf(host.container(), partner)
  const place = async (more: { quantity?: number; captured?: boolean; payment_provider?: string } = {}) => {
    const { quantity = 1, ...rest } = more
    const items = [{ variant_id: hundred.variant_id, quantity }]
    const order = await placeOrder(store, { items, onCart: withCode(host.container(), partner), ...rest })
    return { id: order.id, one: [{ id: order.items[0]?.id ?? "", quantity: 1 }] }
  }
  /** An order that was settled long ago: nothing of it is young enough to be found by accident. */
  const old = async (more: Parameters<typeof place>[0] = {}) => {
    const order = await place(more)
    await settleOrderWorkflow(host.container()).run({ input: { order_id: order.id } })
    await age()
    return order
  }
  const age = async () => {
    const connection = host.container().resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
    for (const table of WATCHED) {
      await connection.raw("update ?? set updated_at = '2020-01-01'", [table])
    }
  }

  it("the placement → +10.00; swept again → nothing more", async () => {
    await place()
    expect(await sweep()).toEqual({ settled: 1, posted: 1, failed: [] })
    expect(await sweep()).toEqual({ settled: 1, posted: 0, failed: [] })
    expect(await ledger()).toEqual(["accrual 1000"])
  })

  it("a capture → the order is paid; a quiet order is left alone", async () => {
    const quiet = await old()
    const order = await old({ captured: false })
    expect(await sweep()).toMatchObject({ settled: 0 })
    await captureAll(store, order.id)
    expect(await sweep()).toEqual({ settled: 1, posted: 0, failed: [] })
    const page = { limit: 9, offset: 0, order: "placed_at" }
    const { rows } = await programmeOf(host.container()).listConversionPage({}, page)
    expect(rows.map(({ order_id, is_paid }) => [order_id, is_paid])).toEqual([[quiet.id, true], [order.id, true]])
  })

  it.each<[string, number, string[], (order: Awaited<ReturnType<typeof place>>) => Promise<unknown>]>([
    ["a refund of 40.00", 1, ["reversal -400"], (order) => refund(store, order.id, { amount: 40 })],
    ["a cancel", 1, ["reversal -1000"], (order) => cancelOrder(store, order.id)],
    ["a return of one of two", 2, ["reversal -1000"], async (order) => receiveReturn(store, await requestReturn(store, order.id, order.one), order.one)],
    [
      "a claim replaced by 100.00",
      1,
      ["reversal -1000", "accrual 1000"],
      (order) => claim(store, order.id, { type: "replace", claimed: order.one, replacement: [{ variant_id: hundred.variant_id, quantity: 1 }] }),
    ],
    ["an exchange for 70.00", 1, ["reversal -1000", "accrual 700"], (order) => exchange(store, order.id, order.one, [{ variant_id: seventy.variant_id, quantity: 1 }])],
    ["an edit that adds 70.00", 1, ["accrual 700"], (order) => editOrder(store, order.id, { add: [{ variant_id: seventy.variant_id, quantity: 1 }] })],
  ])("%s is found", async (_, quantity, posted, change) => {
    const order = await old({ quantity })
    await change(order)
    expect(await sweep()).toMatchObject({ settled: 1, failed: [] })
    expect(await ledger()).toEqual([`accrual ${quantity}000`, ...posted])
  })

  it("the refund of returned goods, which touches the order nowhere, is found and changes nothing", async () => {
    const order = await old({ quantity: 2 })
    await receiveReturn(store, await requestReturn(store, order.id, order.one), order.one)
    await sweep()
    await age()
    await refund(store, order.id, { amount: 100 })
    expect(await sweep()).toEqual({ settled: 1, posted: 0, failed: [] })
  })

  it("a refund that the provider refuses after it was seen → −4.00, and +4.00 by the next sweep", async () => {
    const order = await old({ payment_provider: SCRIPTED_PROVIDER })
    paymentScript().onRefund = async () => {
      // Medusa has written the refund's row by now; whatever settles the order at this moment believes it.
      await settleOrderWorkflow(host.container()).run({ input: { order_id: order.id } })
      throw new Error("The provider refuses")
    }
    await expect(refund(store, order.id, { amount: 40 })).rejects.toThrow()
    await age()
    expect(await ledger()).toEqual(["accrual 1000", "reversal -400"])
    expect(await sweep()).toMatchObject({ posted: 1, failed: [] })
    expect(await ledger()).toEqual(["accrual 1000", "reversal -400", "reinstatement 400"])
  })

  it("a change that left no trace is found by the nightly run, which settles every young conversion", async () => {
    const order = await old()
    await refund(store, order.id, { amount: 40 })
    await age()
    expect(await sweep()).toMatchObject({ settled: 0 })
    expect(await sweep(true)).toEqual({ settled: 1, posted: 1, failed: [] })
    expect(await ledger()).toEqual(["accrual 1000", "reversal -400"])
  })

  it("one order that cannot be settled: the others are, and it is tried by every later sweep", async () => {
    const service = programmeOf(host.container())
    const broken = await place()
    const whole = await place()
    const settle = service.settleConversion.bind(service)
    jest.spyOn(service, "settleConversion").mockImplementation(async (input, actor) => {
      if (input.reading.external_id === broken.id) {
        throw new Error("Cannot be settled now")
      }
      return settle(input, actor)
    })
    expect(await sweep()).toEqual({ settled: 1, posted: 1, failed: [broken.id] })
    expect(await commissionOf(host.container(), whole.id)).toMatchObject({ amount: "1000" })
    // The watermark has moved on, so only the plugin's own memory leads back to it.
    await age()
    expect(await sweep()).toMatchObject({ failed: [broken.id] })
    jest.restoreAllMocks()
    expect(await sweep()).toMatchObject({ posted: 1, failed: [] })
    expect(await sweep()).toEqual({ settled: 0, posted: 0, failed: [] })
    expect(await commissionOf(host.container(), broken.id)).toMatchObject({ amount: "1000" })
  })
})
