import { readConversionFacts } from "../remaining"
import { NEUTRAL, line, order, payment, remaining } from "./order-builder"

const hundred = line("a", { price: "100", quantity: "1" })
const twoFifties = line("a", { price: "50", quantity: "2" })

describe("money given back without goods", () => {
  it("100: nothing happened → 100", () => {
    expect(remaining({ items: [hundred], payments: [payment("110")] })).toEqual({ a: "100" })
  })

  it("100: goodwill 40 → 60, then 10 more → 50", () => {
    expect(remaining({ items: [hundred], payments: [payment("110", ["40"])] })).toEqual({ a: "60" })
    expect(remaining({ items: [hundred], payments: [payment("110", ["40", "10"])] })).toEqual({ a: "50" })
  })

  it("100: refund of 110, or of 100, without a return → 0", () => {
    expect(remaining({ items: [hundred], payments: [payment("110", ["110"])] })).toEqual({ a: "0" })
    expect(remaining({ items: [hundred], payments: [payment("110", ["100"])] })).toEqual({ a: "0" })
  })

  it("lines of 75 and 25: goodwill 40 → 45 and 15, in proportion", () => {
    const items = [line("a", { price: "75", quantity: "1" }), line("b", { price: "25", quantity: "1" })]
    expect(remaining({ items, payments: [payment("110", ["40"])] })).toEqual({ a: "45", b: "15" })
  })

  it("30: goodwill 10 → exactly 20, although a third has no end", () => {
    expect(remaining({ items: [line("a", { price: "30", quantity: "1" })], payments: [payment("40", ["10"])] })).toEqual({ a: "20" })
  })

  it("100: goodwill 33.33, 33.33 and 33.34 → 0", () => {
    expect(remaining({ items: [hundred], payments: [payment("110", ["33.33", "33.33", "33.34"])] })).toEqual({ a: "0" })
  })

  it("100: shipping of 10 refunded with a neutral reason → 100, without → 90", () => {
    const neutral = { refund_id: "ref_1", amount: "10", refund_reason_id: NEUTRAL }
    expect(remaining({ items: [hundred], payments: [payment("110", [], { refunds: [neutral] })] })).toEqual({ a: "100" })
    expect(remaining({ items: [hundred], payments: [payment("110", ["10"])] })).toEqual({ a: "90" })
  })
})

describe("goods returned", () => {
  const oneBack = line("a", { price: "50", quantity: "2", received: "1" })

  it("two 50s: one returned, 50 refunded or not yet → 50", () => {
    expect(remaining({ items: [oneBack], payments: [payment("110", ["50"])] })).toEqual({ a: "50" })
    expect(remaining({ items: [oneBack], payments: [payment("110")] })).toEqual({ a: "50" })
  })

  it("two 50s: 50 refunded while the return is only requested → 50", () => {
    const requested = { ...twoFifties, return_requested: "1" }
    expect(remaining({ items: [requested], payments: [payment("110", ["50"])] })).toEqual({ a: "50" })
  })

  it("two 50s: one came back damaged → 50", () => {
    const damaged = line("a", { price: "50", quantity: "2", dismissed: "1" })
    expect(remaining({ items: [damaged], payments: [payment("110", ["50"])] })).toEqual({ a: "50" })
  })

  it("two 50s with 10 % off: one returned and 45 refunded → 45", () => {
    const discounted = { ...oneBack, total: "45", subtotal: "50", discount_subtotal: "5" }
    expect(remaining({ items: [discounted], payments: [payment("100", ["45"])] })).toEqual({ a: "45" })
  })

  it("two 60s with 20 % tax included: one returned and 60 refunded → 50", () => {
    const taxed = { ...line("a", { price: "60", quantity: "2", received: "1" }), subtotal: "50" }
    expect(remaining({ items: [taxed], payments: [payment("130", ["60"])] })).toEqual({ a: "50" })
  })

  it("all returned, nothing refunded yet → 0", () => {
    expect(remaining({ items: [line("a", { price: "50", quantity: "2", received: "2" })], payments: [payment("110")] })).toEqual({ a: "0" })
  })
})

describe("credit", () => {
  const credit = (amount: string, created_in_version: number | null, names_payment = false) => ({ amount, created_in_version, names_payment })
  const oneBack = line("a", { price: "50", quantity: "2", received: "1" })

  it("two 50s: one returned, store credit of 50 given → 50; then goodwill 20 → 30", () => {
    const givenBack = credit("-50", 4)
    expect(remaining({ items: [oneBack], payments: [payment("110")], credit_lines: [givenBack] })).toEqual({ a: "50" })
    const refundsOwn = credit("20", 6)
    const later = { items: [oneBack], payments: [payment("110", ["20"])], credit_lines: [givenBack, refundsOwn], refund_versions: [5] }
    expect(remaining(later)).toEqual({ a: "30" })
  })

  it("100 paid with a gift card of 30 and 80 captured → 100, paid; goodwill 80 → 20", () => {
    const giftCard = credit("30", null)
    const paid = { items: [hundred], payments: [payment("80")], credit_lines: [giftCard] }
    expect(remaining(paid)).toEqual({ a: "100" })
    expect(readConversionFacts(order(paid), { neutral_refund_reason_ids: [] }).paid_in_full).toBe(true)
    const refundsOwn = credit("80", 3)
    const refunded = { ...paid, payments: [payment("80", ["80"])], credit_lines: [giftCard, refundsOwn], refund_versions: [2] }
    expect(remaining(refunded)).toEqual({ a: "20" })
  })

  it("100; three refunds of 10 met: booked in version 1, their lines in 2, 2 and 3 → 70, still paid", () => {
    const lines = [credit("10", 2, true), credit("10", 2, true), credit("10", 3, true)]
    const met = { items: [hundred], payments: [payment("110", ["10", "10", "10"])], credit_lines: lines, refund_versions: [1, 1, 1] }
    expect(remaining(met)).toEqual({ a: "70" })
  })

  it("two 50s; one returned and 50 refunded (no line), then 30 paid with store credit for goods of 30 → 80", () => {
    const items = [oneBack, line("b", { price: "30", quantity: "1" })]
    const paidWithCredit = { items, payments: [payment("110", ["50"])], credit_lines: [credit("30", 6)], refund_versions: [4] }
    expect(remaining(paidWithCredit)).toEqual({ a: "50", b: "30" })
  })

  it("a gift card of 100 bought with goods of 100: goodwill 40 → goods 80, the card earns nothing", () => {
    const card = line("card", { price: "100", quantity: "1", is_giftcard: true })
    expect(remaining({ items: [hundred, card], payments: [payment("210", ["40"])] })).toEqual({ a: "80", card: "0" })
  })
})

describe("money not paid yet", () => {
  it("100 authorised, not captured → 100, but not paid", () => {
    const facts = readConversionFacts(order({ items: [hundred], payments: [payment(null, [], { amount: "110" })] }), {
      neutral_refund_reason_ids: [],
    })
    expect(facts).toMatchObject({ paid_in_full: false, lines: [{ remaining_basis: "100" }] })
  })

  it("60 of 110 captured, those 60 refunded → 40", () => {
    expect(remaining({ items: [hundred], payments: [payment("60", ["60"])] })).toEqual({ a: "40" })
  })

  it("110 authorised, only 60 captured as one of two 50s came back; goodwill 20 → 30", () => {
    const items = [line("a", { price: "50", quantity: "2", received: "1" })]
    expect(remaining({ items, payments: [payment("60", ["20"], { amount: "110" })] })).toEqual({ a: "30" })
  })

  it("a canceled payment of 110 counts nothing, the new one of 160 does", () => {
    const payments = [payment(null, [], { amount: "110", canceled: true }), payment("160", ["40"])]
    const items = [line("a", { price: "150", quantity: "1" })]
    expect(remaining({ items, payments })).toEqual({ a: "110" })
  })

  it("131.988 due, 131.99 captured, or 131.98 → paid; 131.97 → not", () => {
    const items = [{ ...hundred, total: "121.988" }]
    const paid = (captured: string) =>
      readConversionFacts(order({ items, payments: [payment(captured)] }), { neutral_refund_reason_ids: [] }).paid_in_full
    expect([paid("131.99"), paid("131.98"), paid("131.97")]).toEqual([true, true, false])
  })
})

describe("less than a minor unit", () => {
  it("usd: an excess of 0.009 is nothing, of 0.01 is something", () => {
    expect(remaining({ items: [hundred], payments: [payment("110", ["0.009"])] })).toEqual({ a: "100" })
    expect(remaining({ items: [hundred], payments: [payment("110", ["0.01"])] })).toEqual({ a: "99.99" })
  })

  it("jpy 10000: refund of 9999.5 → 0; kwd 100: refund of 99.998 → 0.002", () => {
    const yen = line("a", { price: "10000", quantity: "1" })
    expect(remaining({ currency_code: "jpy", shipping_total: "0", items: [yen], payments: [payment("10000", ["9999.5"])] })).toEqual({ a: "0" })
    expect(remaining({ currency_code: "kwd", shipping_total: "0", items: [hundred], payments: [payment("100", ["99.998"])] })).toEqual({
      a: "0.002",
    })
  })

  it("the noise of Medusa's 20 digits is not passed on: 100 − 20.000000000000000001 → 80", () => {
    const noisy = { ...hundred, total: "80", discount_subtotal: "20.000000000000000001" }
    expect(remaining({ items: [noisy], payments: [payment("90")] })).toEqual({ a: "80" })
  })
})

describe("canceled", () => {
  it("in any state → 0, not paid", () => {
    for (const payments of [[payment("110")], [payment("110", ["110"])], [payment(null, [], { canceled: true, amount: "110" })]]) {
      const facts = readConversionFacts(order({ items: [hundred], payments, canceled: true }), { neutral_refund_reason_ids: [] })
      expect(facts).toEqual({
        currency_code: "usd",
        canceled: true,
        paid_in_full: false,
        lines: [{ line_id: "a", kept_quantity: "0", remaining_basis: "0" }],
      })
    }
  })
})
