import { addCategory, addPercentCoupon, addProduct, type TestProduct } from "../support/catalogue"
import { claim } from "../support/claims"
import { exchange } from "../support/exchanges"
import { refund } from "../support/payments"
import { requestReturn } from "../support/returns"
import { describeWithStore } from "../support/runner"
import { fillCart, payAndComplete, placeOrder } from "../support/shopper"
import { recordStatements } from "../support/statements"
import { openStore, queryOf, type TestStore } from "../support/store"
import { loadProductCategories, loadVariantFacts } from "../../src/workflows/conversions/steps/load-catalogue-facts"
import { loadCustomerEmail, loadOrderOrigin } from "../../src/workflows/conversions/steps/load-order-links"
import { loadOrderReading } from "../../src/workflows/conversions/steps/load-order-reading"

describeWithStore("Reading an order", { plugin: false }, (host) => {
  let store: TestStore
  let product: TestProduct
  let rootCategory: string
  let childCategory: string
  let couponId: string

  beforeAll(async () => {
    store = await openStore(host.baseUrl(), host.container())
    rootCategory = await addCategory(store, "Garden")
    childCategory = await addCategory(store, "Chairs", rootCategory)
    product = await addProduct(store, {
      title: "Chair",
      prices: { usd: 100 },
      category_ids: [childCategory],
      variant_metadata: { unit_cost: "12.50" },
    })
    couponId = await addPercentCoupon(store, "TEN", 10)
  })

  const items = (quantity = 1) => [{ variant_id: product.variant_id, quantity }]
  const query = () => queryOf(host.container())
  const read = (id: string) => recordStatements(() => loadOrderReading(query(), id))

  it("a fresh order of one line: 6 statements, version 1, no claims or exchanges read", async () => {
    const { id } = await placeOrder(store, { items: items() })
    const { result, statements } = await read(id)
    expect(statements).toHaveLength(6)
    expect(result).toMatchObject({ version: 1, claims: [], exchanges: [], shipping_total: "10" })
  })

  it("as many for an order of five lines", async () => {
    const more = await Promise.all(["A", "B", "C", "D"].map((title) => addProduct(store, { title, prices: { usd: 10 } })))
    const lines = more.map(({ variant_id }) => ({ variant_id, quantity: 2 }))
    const { id } = await placeOrder(store, { items: [...items(), ...lines] })
    const { result, statements } = await read(id)
    expect(result?.items).toHaveLength(5)
    expect(statements).toHaveLength(6)
  })

  it("what needs more than version 1 tells raises it: a return, a claim, an exchange, a goodwill refund", async () => {
    const versionAfter = async (change: (id: string, itemId: string) => Promise<unknown>) => {
      const order = await placeOrder(store, { items: items(2) })
      const before = (await loadOrderReading(query(), order.id))?.version
      await change(order.id, order.items[0]?.id ?? "")
      const after = await read(order.id)
      expect(after.statements.length).toBeLessThanOrEqual(8)
      return [before, (after.result?.version ?? 0) > 1]
    }
    const one = (id: string) => [{ id, quantity: 1 }]
    expect(await versionAfter((id, itemId) => requestReturn(store, id, one(itemId)))).toEqual([1, true])
    expect(await versionAfter((id, itemId) => claim(store, id, { type: "refund", claimed: one(itemId) }))).toEqual([1, true])
    expect(await versionAfter((id, itemId) => exchange(store, id, one(itemId), items()))).toEqual([1, true])
    expect(await versionAfter((id) => refund(store, id, { amount: 5 }))).toEqual([1, true])
  })

  it("who bought what, and by which coupon", async () => {
    const order = await placeOrder(store, { items: items(), email: "Ada@example.com", promo_codes: ["TEN"], captured: false })
    const reading = await loadOrderReading(query(), order.id)
    expect(reading?.placement).toMatchObject({
      email: "Ada@example.com",
      sales_channel_id: store.sales_channel_id,
      promotions: [{ promotion_id: couponId, code: "TEN" }],
      items: [{ title: "Chair", product_id: product.id, variant_id: product.variant_id }],
    })
    expect(reading?.payments).toMatchObject([{ amount: "100", captures: [], refunds: [] }])
    expect(await loadCustomerEmail(query(), reading?.placement.customer_id ?? "")).toBe("ada@example.com")
  })

  it("its cart with the customer, and its promotions: two statements", async () => {
    const cart = await fillCart(store, { items: items(), promo_codes: ["TEN"] })
    const orderId = await payAndComplete(store.shop, cart.id)
    const { result, statements } = await recordStatements(() => loadOrderOrigin(query(), orderId))
    expect(result).toEqual({ cart_id: cart.id, customer_id: cart.customer_id, promotion_ids: [couponId] })
    expect(statements).toHaveLength(2)
  })

  it("categories with their ancestors in two statements, unit costs in one", async () => {
    const categories = await recordStatements(() => loadProductCategories(query(), [product.id, "prod_gone"]))
    expect([...categories.result]).toEqual([
      [
        product.id,
        [
          { id: rootCategory, depth: 0 },
          { id: childCategory, depth: 1 },
        ],
      ],
    ])
    expect(categories.statements).toHaveLength(2)
    const costs = await recordStatements(() => loadVariantFacts(query(), [product.variant_id]))
    expect(costs.result.get(product.variant_id)).toMatchObject({ metadata: { unit_cost: "12.50" } })
    expect(costs.statements).toHaveLength(1)
  })

  it("an order that is not there, and a draft, are null", async () => {
    expect(await loadOrderReading(query(), "order_none")).toBeNull()
    const { draft_order } = await store.admin.post<{ draft_order: { id: string } }>("/admin/draft-orders", {
      region_id: store.markets.us?.region_id,
      sales_channel_id: store.sales_channel_id,
      email: "draft@example.com",
    })
    expect(await loadOrderReading(query(), draft_order.id)).toBeNull()
  })
})
