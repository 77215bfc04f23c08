import { settleOrderWorkflow } from "../../src/workflows/conversions/workflows/settle-order"
import { addProduct, type TestProduct } from "../support/catalogue"
import { cancelOrder, refund } from "../support/payments"
import { addAffiliate, addRule, ledgerOf, violations, withCode, type TestAffiliate } from "../support/programme"
import { returnUnits } from "../support/returns"
import { describeWithStore } from "../support/runner"
import { placeOrder } from "../support/shopper"
import { openStore, US, type TestStore } from "../support/store"

describeWithStore("The money path", {}, (host) => {
  let store: TestStore
  let hundred: TestProduct
  let partner: TestAffiliate

  beforeAll(async () => {
    store = await openStore(host.baseUrl(), host.container(), [US])
    hundred = await addProduct(store, { title: "Of 100", prices: { usd: 100 } })
    partner = await addAffiliate(host.container())
    await addRule(host.container())
  })

  const referred = async (quantity: number) => {
    const order = await placeOrder(store, {
      items: [{ variant_id: hundred.variant_id, quantity }],
      onCart: withCode(host.container(), partner),
    })
    await host.waitForWorkflows()
    return order
  }
  const settled = async (orderId: string) => {
    await settleOrderWorkflow(host.container()).run({ input: { order_id: orderId } })
    return ledgerOf(host.container(), partner)
  }

  it("an order of 100.00 at 10 % → 10.00; refunded in full → 0", async () => {
    const order = await referred(1)
    expect(await settled(order.id)).toEqual(["accrual 1000"])
    await refund(store, order.id, { amount: 110 })
    expect(await settled(order.id)).toEqual(["accrual 1000", "reversal -1000"])
    expect(await violations(host.container())).toEqual([])
  })

  it("an order of 3 × 100.00 at 10 %; one returned → 20.00 left; canceled never posts twice", async () => {
    const order = await referred(3)
    await returnUnits(store, order.id, [{ id: order.items[0]?.id ?? "", quantity: 1 }])
    expect(await settled(order.id)).toEqual(["accrual 3000", "reversal -1000"])
    expect(await settled(order.id)).toEqual(["accrual 3000", "reversal -1000"])
    expect(await violations(host.container())).toEqual([])
  })

  it("an order that nobody referred writes nothing", async () => {
    const order = await placeOrder(store, { items: [{ variant_id: hundred.variant_id, quantity: 1 }] })
    expect(await settled(order.id)).toEqual([])
    await cancelOrder(store, order.id)
    expect(await settled(order.id)).toEqual([])
  })
})
