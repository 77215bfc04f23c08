import { addProduct } from "../support/catalogue"
import { describeWithStore } from "../support/runner"
import { placeOrder } from "../support/shopper"
import { openStore, type TestStore } from "../support/store"

describeWithStore("What is left of an order", { plugin: false }, (host) => {
  let store: TestStore
  beforeAll(async () => {
    store = await openStore(host.baseUrl(), host.container())
  })

  it("a placed order of 100", async () => {
    const product = await addProduct(store, { title: "Hundred", prices: { usd: 100 } })
    const order = await placeOrder(store, { items: [{ variant_id: product.variant_id, quantity: 1 }] })
    expect(order.total).toBe(110)
  })
})
