import type { HttpTypes } from "@medusajs/framework/types"
import { paymentScript } from "../host/payment-provider"
import { addPercentCoupon, addProduct, addRefundReason, type TestProduct } from "../support/catalogue"
import { cancelClaim, claim } from "../support/claims"
import { editOrder } from "../support/edits"
import { cancelExchange, exchange } from "../support/exchanges"
import { HttpError } from "../support/http"
import { addCreditLine, capture, payOutstanding, refund } from "../support/payments"
import { factsOf, remainingBasis } from "../support/remaining"
import { receiveReturn, requestReturn, returnUnits } from "../support/returns"
import { describeWithStore } from "../support/runner"
import { paymentsOf, placeOrder } from "../support/shopper"
import { openStore, SCRIPTED_PROVIDER, US, type TestStore } from "../support/store"

const MARKETS = [
  US,
  { currency: "jpy", country: "jp", shipping: 500 },
  { currency: "kwd", country: "kw", shipping: 1 },
  { currency: "eur", country: "de", shipping: 10, tax_percent: 19 },
]
const PRICES: Record<string, number> = { usd: 50, jpy: 5000, kwd: 12.345, eur: 50 }

describeWithStore("More histories of orders", { plugin: false }, (host) => {
  let store: TestStore
  let fifty: TestProduct
  let thirty: TestProduct

  beforeAll(async () => {
    store = await openStore(host.baseUrl(), host.container(), MARKETS)
    fifty = await addProduct(store, { title: "Of 50", prices: PRICES })
    thirty = await addProduct(store, { title: "Of 30", prices: { usd: 30, eur: 33.33 } })
    await addPercentCoupon(store, "THIRD", 33.33)
  })

  type More = { payment_provider?: string; country?: string; captured?: boolean; promo_codes?: string[] }
  const order = (quantity: number, more: More = {}) =>
    placeOrder(store, { items: [{ variant_id: fifty.variant_id, quantity }], ...more })
  const units = ({ items }: HttpTypes.AdminOrder, quantity = 1) => [{ id: items[0]?.id ?? "", quantity }]
  const left = (id: string, neutral: string[] = []) => remainingBasis(host.container(), id, neutral)
  const oneThirty = () => [{ variant_id: thirty.variant_id, quantity: 1 }]

  describe("returns", () => {
    it("four 50s; two returns of one each, one of them damaged, 100 refunded → 100", async () => {
      const placed = await order(4)
      await returnUnits(store, placed.id, units(placed))
      await returnUnits(store, placed.id, [], units(placed))
      expect(await left(placed.id)).toBe("100")
      await refund(store, placed.id, { amount: 100 })
      expect(await left(placed.id)).toBe("100")
    })

    it("three 50s; return of two, received one by one → 100, 50", async () => {
      const placed = await order(3)
      const returnId = await requestReturn(store, placed.id, units(placed, 2))
      await receiveReturn(store, returnId, units(placed))
      expect(await left(placed.id)).toBe("100")
      await receiveReturn(store, returnId, units(placed))
      expect(await left(placed.id)).toBe("50")
    })

    it("two 50s; both returned, all 110 refunded → 0", async () => {
      const placed = await order(2)
      await returnUnits(store, placed.id, units(placed, 2))
      await refund(store, placed.id, { amount: 110 })
      expect(await left(placed.id)).toBe("0")
    })

    it("two 50s; 70 refunded for one → 30, in either order", async () => {
      const placed = await order(2)
      await refund(store, placed.id, { amount: 70 })
      expect(await left(placed.id)).toBe("30")
      await returnUnits(store, placed.id, units(placed))
      expect(await left(placed.id)).toBe("30")
    })
  })

  describe("exchanges", () => {
    it("four 50s; all exchanged for one 30, received in three goes, some damaged → always 30", async () => {
      const placed = await order(4)
      const { return_id } = await exchange(store, placed.id, units(placed, 4), oneThirty())
      expect(await left(placed.id)).toBe("30")
      await receiveReturn(store, return_id, [], units(placed))
      expect(await left(placed.id)).toBe("30")
      await receiveReturn(store, return_id, units(placed))
      expect(await left(placed.id)).toBe("30")
      await receiveReturn(store, return_id, units(placed), units(placed))
      expect(await left(placed.id)).toBe("30")
      await refund(store, placed.id, { amount: 170 })
      expect(await left(placed.id)).toBe("30")
    })

    it("50 exchanged for 30, exchange canceled → 50", async () => {
      const placed = await order(1)
      const { id } = await exchange(store, placed.id, units(placed), oneThirty())
      expect(await left(placed.id)).toBe("30")
      await cancelExchange(store, id)
      expect(await left(placed.id)).toBe("50")
    })

    it("30 exchanged for 50: not paid in full until the 20 are paid", async () => {
      const placed = await placeOrder(store, { items: oneThirty() })
      await exchange(store, placed.id, units(placed), [{ variant_id: fifty.variant_id, quantity: 1 }])
      expect(await factsOf(host.container(), placed.id)).toMatchObject({ paid_in_full: false })
      await payOutstanding(store, placed.id)
      expect(await factsOf(host.container(), placed.id)).toMatchObject({ paid_in_full: true })
      expect(await left(placed.id)).toBe("50")
    })
  })

  describe("claims", () => {
    it("50 asked back and replaced by 50 → 50; received → 50; canceled before that → 50", async () => {
      const replacement = [{ variant_id: fifty.variant_id, quantity: 1 }]
      const placed = await order(1)
      const { return_id } = await claim(store, placed.id, { type: "replace", back: units(placed), replacement })
      expect(await left(placed.id)).toBe("50")
      await receiveReturn(store, return_id ?? "", units(placed))
      expect(await left(placed.id)).toBe("50")

      const other = await order(1)
      const canceled = await claim(store, other.id, { type: "replace", back: units(other), replacement })
      await cancelClaim(store, canceled.id)
      expect(await left(other.id)).toBe("50")
    })

    it("50 claimed, a present of 30 sent, nothing asked back → 50", async () => {
      const placed = await order(1)
      await claim(store, placed.id, { type: "replace", claimed: units(placed), replacement: oneThirty() })
      expect(await left(placed.id)).toBe("50")
    })

    it("50 replaced, the replacement refunded in part (20) → 30", async () => {
      const placed = await order(1)
      const replacement = [{ variant_id: fifty.variant_id, quantity: 1 }]
      await claim(store, placed.id, { type: "replace", claimed: units(placed), replacement })
      await refund(store, placed.id, { amount: 20 })
      expect(await left(placed.id)).toBe("30")
    })

    it("refund claim with its return: 50 of two 50s comes back → 50", async () => {
      const placed = await order(2)
      const { return_id } = await claim(store, placed.id, { type: "refund", back: units(placed) })
      expect(await left(placed.id)).toBe("100")
      await receiveReturn(store, return_id ?? "", units(placed))
      expect(await left(placed.id)).toBe("50")
      await refund(store, placed.id, { amount: 50 })
      expect(await left(placed.id)).toBe("50")
    })
  })

  describe("edits", () => {
    it("three 50s lowered to one → 50; the 100 refunded → 50", async () => {
      const placed = await order(3)
      await editOrder(store, placed.id, { set: units(placed, 1) })
      expect(await left(placed.id)).toBe("50")
      await refund(store, placed.id, { amount: 100 })
      expect(await left(placed.id)).toBe("50")
    })

    it("50 and a 30 added → 80, not paid in full until paid", async () => {
      const placed = await order(1)
      await editOrder(store, placed.id, { add: oneThirty() })
      expect(await left(placed.id)).toBe("80")
      expect(await factsOf(host.container(), placed.id)).toMatchObject({ paid_in_full: false })
      await payOutstanding(store, placed.id)
      expect(await factsOf(host.container(), placed.id)).toMatchObject({ paid_in_full: true })
    })

    it("50 and 30; the 50 removed → its line is gone, 30 left; 50 refunded → 30", async () => {
      const items = [{ variant_id: fifty.variant_id, quantity: 1 }, ...oneThirty()]
      const placed = await placeOrder(store, { items })
      const line = placed.items.find(({ variant_id }) => variant_id === fifty.variant_id)
      await editOrder(store, placed.id, { set: [{ id: line?.id ?? "", quantity: 0 }] })
      const { lines } = await factsOf(host.container(), placed.id)
      expect(lines.map(({ line_id }) => line_id)).not.toContain(line?.id)
      expect(await left(placed.id)).toBe("30")
      await refund(store, placed.id, { amount: 50 })
      expect(await left(placed.id)).toBe("30")
    })

    it("an edit before capture cancels the payment and opens another: 80 → 80, paid, and 40 back → 40", async () => {
      const placed = await order(1, { captured: false })
      await editOrder(store, placed.id, { add: oneThirty() })
      expect(await left(placed.id)).toBe("80")
      await payOutstanding(store, placed.id)
      expect(await factsOf(host.container(), placed.id)).toMatchObject({ paid_in_full: true })
      const payment = (await paymentsOf(store, placed.id)).findIndex(({ captured_at }) => captured_at)
      await refund(store, placed.id, { amount: 40, payment })
      expect(await left(placed.id)).toBe("40")
    })
  })

  describe("payments", () => {
    it("100 authorised → 100, not paid; captured → paid", async () => {
      const placed = await order(2, { captured: false })
      expect(await factsOf(host.container(), placed.id)).toMatchObject({ paid_in_full: false })
      expect(await left(placed.id)).toBe("100")
      await capture(store, placed.id, 60)
      expect(await factsOf(host.container(), placed.id)).toMatchObject({ paid_in_full: false })
      await capture(store, placed.id, 50)
      expect(await factsOf(host.container(), placed.id)).toMatchObject({ paid_in_full: true })
    })

    it("two 50s: three refunds of 33.33, 33.33 and 33.34 → 66.67, 33.34, 0", async () => {
      const { id } = await order(2)
      const seen: string[] = []
      for (const amount of [33.33, 33.33, 33.34]) {
        await refund(store, id, { amount })
        seen.push(await left(id))
      }
      expect(seen).toEqual(["66.67", "33.34", "0"])
    })

    it("two 50s: shipping of 10 refunded → 100 with a neutral reason, 90 where it is not neutral", async () => {
      const reason = await addRefundReason(store, "Late delivery")
      const { id } = await order(2)
      await refund(store, id, { amount: 10, refund_reason_id: reason })
      expect(await left(id, [reason])).toBe("100")
      expect(await left(id)).toBe("90")
    })

    it("two 50s: 80 captured and 30 paid with store credit → 100, paid; 80 refunded → 20", async () => {
      const { id } = await order(2, { captured: false })
      await capture(store, id, 80)
      await addCreditLine(store, id, 30)
      expect(await factsOf(host.container(), id)).toMatchObject({ paid_in_full: true })
      expect(await left(id)).toBe("100")
      await refund(store, id, { amount: 80 })
      expect(await left(id)).toBe("20")
    })

    it("50: a second refund of more than was captured is refused and changes nothing: 10 → 40", async () => {
      const { id } = await order(1)
      await refund(store, id, { amount: 10 })
      await expect(refund(store, id, { amount: 60 })).rejects.toThrow(HttpError)
      expect(await left(id)).toBe("40")
    })
  })

  describe("refunds that a provider refuses", () => {
    afterEach(() => {
      paymentScript().onRefund = undefined
    })

    it("two 50s; 40 refunded: 60 while the provider is asked, 100 again once it has refused", async () => {
      const { id } = await order(2, { payment_provider: SCRIPTED_PROVIDER })
      const seen: string[] = []
      paymentScript().onRefund = async () => {
        seen.push(await left(id))
        throw new Error("Refused by the bank")
      }
      await expect(refund(store, id, { amount: 40 })).rejects.toThrow(HttpError)
      expect(seen).toEqual(["60"])
      expect(await left(id)).toBe("100")
    })
  })

  describe("gift cards", () => {
    it("50 and a gift card of 50: the card earns nothing; goodwill 40 → 30", async () => {
      const card = await addProduct(store, { title: "Gift card", prices: PRICES, is_giftcard: true })
      const items = [fifty, card].map(({ variant_id }) => ({ variant_id, quantity: 1 }))
      const { id } = await placeOrder(store, { items })
      expect(await left(id)).toBe("50")
      await refund(store, id, { amount: 40 })
      expect(await left(id)).toBe("30")
    })
  })

  describe("currencies and taxes", () => {
    it("two of ¥5000: one returned, ¥5000 refunded → 5000; ¥1 more → 4999", async () => {
      const placed = await order(2, { country: "jp" })
      await returnUnits(store, placed.id, units(placed))
      await refund(store, placed.id, { amount: 5000 })
      expect(await left(placed.id)).toBe("5000")
      await refund(store, placed.id, { amount: 1 })
      expect(await left(placed.id)).toBe("4999")
    })

    it("two of KWD 12.345: 0.001 refunded → 24.689", async () => {
      const placed = await order(2, { country: "kw" })
      await refund(store, placed.id, { amount: 0.001 })
      expect(await left(placed.id)).toBe("24.689")
    })

    it("three of 50 with 33.33 % off and 19 % tax: one returned and its share refunded → 66.67", async () => {
      const placed = await order(3, { country: "de", promo_codes: ["THIRD"] })
      expect(await left(placed.id)).toBe("100.005")
      await returnUnits(store, placed.id, units(placed))
      expect(await left(placed.id)).toBe("66.67")
    })
  })
})
