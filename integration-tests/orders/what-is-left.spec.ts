import type { HttpTypes } from "@medusajs/framework/types"
import { addPercentCoupon, addProduct, type TestProduct } from "../support/catalogue"
import { claim } from "../support/claims"
import { exchange } from "../support/exchanges"
import { addCreditLine, cancelOrder, refund } from "../support/payments"
import { remainingBasis } from "../support/remaining"
import { cancelReturn, receiveReturn, requestReturn, returnUnits } from "../support/returns"
import { describeWithStore } from "../support/runner"
import { placeOrder } from "../support/shopper"
import { openStore, US, type TestStore } from "../support/store"

const AUSTRIA = { currency: "eur", country: "at", shipping: 10, tax_percent: 20, tax_inclusive: true }

// Each test plays one history through Medusa's own API: shipping 10, fully paid unless said.
describeWithStore("What is left of an order", { plugin: false }, (host) => {
  let store: TestStore
  const products: Record<number, TestProduct> = {}

  beforeAll(async () => {
    store = await openStore(host.baseUrl(), host.container(), [US, AUSTRIA])
    for (const price of [50, 60, 70, 100, 120]) {
      products[price] = await addProduct(store, { title: `Of ${price}`, prices: { usd: price, eur: price } })
    }
    await addPercentCoupon(store, "TEN", 10)
  })

  const variant = (price: number): string => products[price]?.variant_id ?? ""
  const order = (price: number, quantity = 1, more: { country?: string; promo_codes?: string[]; captured?: boolean } = {}) =>
    placeOrder(store, { items: [{ variant_id: variant(price), quantity }], ...more })
  const units = ({ items }: HttpTypes.AdminOrder, quantity = 1) => [{ id: items[0]?.id ?? "", quantity }]
  const left = (id: string) => remainingBasis(host.container(), id)

  it("100 → 100; goodwill 40 → 60; then 10 more → 50", async () => {
    const { id } = await order(100)
    expect(await left(id)).toBe("100")
    await refund(store, id, { amount: 40 })
    expect(await left(id)).toBe("60")
    await refund(store, id, { amount: 10 })
    expect(await left(id)).toBe("50")
  })

  it("100; refund of 110 without a return → 0", async () => {
    const { id } = await order(100)
    await refund(store, id, { amount: 110 })
    expect(await left(id)).toBe("0")
  })

  it("100; refund of 100 without a return → 0", async () => {
    const { id } = await order(100)
    await refund(store, id, { amount: 100 })
    expect(await left(id)).toBe("0")
  })

  it("two 50s; one returned → 50, then 50 refunded → 50", async () => {
    const placed = await order(50, 2)
    await returnUnits(store, placed.id, units(placed))
    expect(await left(placed.id)).toBe("50")
    await refund(store, placed.id, { amount: 50 })
    expect(await left(placed.id)).toBe("50")
  })

  it("two 50s; 50 refunded → 50, then one returned → 50", async () => {
    const placed = await order(50, 2)
    await refund(store, placed.id, { amount: 50 })
    expect(await left(placed.id)).toBe("50")
    await returnUnits(store, placed.id, units(placed))
    expect(await left(placed.id)).toBe("50")
  })

  it("two 50s; return of one requested → 100, 50 refunded → 50, return canceled → 50", async () => {
    const placed = await order(50, 2)
    const returnId = await requestReturn(store, placed.id, units(placed))
    expect(await left(placed.id)).toBe("100")
    await refund(store, placed.id, { amount: 50 })
    expect(await left(placed.id)).toBe("50")
    await cancelReturn(store, returnId)
    expect(await left(placed.id)).toBe("50")
  })

  it("100; refund claim confirmed → 100; then 20 refunded → 80", async () => {
    const placed = await order(100)
    await claim(store, placed.id, { type: "refund", claimed: units(placed) })
    expect(await left(placed.id)).toBe("100")
    await refund(store, placed.id, { amount: 20 })
    expect(await left(placed.id)).toBe("80")
  })

  it("100 replaced by a claim, broken one not asked back → 100; then all refunded → 0", async () => {
    const placed = await order(100)
    await claim(store, placed.id, {
      type: "replace",
      claimed: units(placed),
      replacement: [{ variant_id: variant(100), quantity: 1 }],
    })
    expect(await left(placed.id)).toBe("100")
    await refund(store, placed.id, { amount: 110 })
    expect(await left(placed.id)).toBe("0")
  })

  it("100 exchanged for 70, 30 refunded → 70; then goodwill 40 → 30", async () => {
    const placed = await order(100)
    const { return_id } = await exchange(store, placed.id, units(placed), [{ variant_id: variant(70), quantity: 1 }])
    await refund(store, placed.id, { amount: 30 })
    expect(await left(placed.id)).toBe("70")
    await receiveReturn(store, return_id, units(placed))
    expect(await left(placed.id)).toBe("70")
    await refund(store, placed.id, { amount: 40 })
    expect(await left(placed.id)).toBe("30")
  })

  it("100 exchanged for 120, return not yet received → 120", async () => {
    const placed = await order(100)
    await exchange(store, placed.id, units(placed), [{ variant_id: variant(120), quantity: 1 }])
    expect(await left(placed.id)).toBe("120")
  })

  it("two 50s with 10 % off the order; one returned and 45 refunded → 45", async () => {
    const placed = await order(50, 2, { promo_codes: ["TEN"] })
    expect(await left(placed.id)).toBe("90")
    await returnUnits(store, placed.id, units(placed))
    await refund(store, placed.id, { amount: 45 })
    expect(await left(placed.id)).toBe("45")
  })

  it("two 50s; one returned, store credit of 50 given → 50; then goodwill 20 → 30", async () => {
    const placed = await order(50, 2)
    await returnUnits(store, placed.id, units(placed))
    await addCreditLine(store, placed.id, -50)
    expect(await left(placed.id)).toBe("50")
    await refund(store, placed.id, { amount: 20 })
    expect(await left(placed.id)).toBe("30")
  })

  it("two 60s with 20 % tax included; one returned and 60 refunded → 50", async () => {
    const placed = await order(60, 2, { country: "at" })
    expect(await left(placed.id)).toBe("100")
    await returnUnits(store, placed.id, units(placed))
    expect(await left(placed.id)).toBe("50")
    await refund(store, placed.id, { amount: 60 })
    expect(await left(placed.id)).toBe("50")
  })

  it("100 canceled: captured, authorised, or refunded 40 before → 0", async () => {
    const captured = await order(100)
    await cancelOrder(store, captured.id)
    expect(await left(captured.id)).toBe("0")

    const authorised = await order(100, 1, { captured: false })
    await cancelOrder(store, authorised.id)
    expect(await left(authorised.id)).toBe("0")

    const refunded = await order(100)
    await refund(store, refunded.id, { amount: 40 })
    await cancelOrder(store, refunded.id)
    expect(await left(refunded.id)).toBe("0")
  })
})
