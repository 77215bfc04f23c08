import { toOrderReading, type OrderParts } from "../map-order"
import type { GraphItem, GraphOrder } from "../order-graph"
import { decimalOf } from "../raw-amount"

const raw = (value: string) => ({ value, precision: 20 })

const item: GraphItem = {
  id: "ordli_1",
  raw_quantity: raw("2"),
  raw_unit_price: raw("65.994"),
  raw_total: raw("131.988"),
  raw_subtotal: raw("131.988"),
  raw_discount_subtotal: raw("0"),
  detail: {
    raw_return_received_quantity: raw("0"),
    raw_return_dismissed_quantity: raw("0"),
    raw_return_requested_quantity: raw("0"),
  },
}

const order: GraphOrder = {
  id: "order_1",
  version: 5,
  status: "pending",
  currency_code: "usd",
  raw_shipping_total: raw("10"),
  items: [item],
  credit_lines: [],
}

const read = (given: Partial<OrderParts>) => toOrderReading({ order, payments: [], history: null, claims: [], ...given })

describe("exact amounts", () => {
  it("131.988 stays 131.988; 1e-7 becomes 0.0000001; -50 stays", () => {
    expect(read({}).items[0]).toMatchObject({ total: "131.988", unit_price: "65.994" })
    expect(decimalOf(raw("1e-7"), "x")).toBe("0.0000001")
    expect(decimalOf(raw("-50"), "x")).toBe("-50")
  })

  it.each([undefined, null, {}, { value: null }, { value: "" }, { value: "NaN" }, { value: 12.5 }])("%p is an error that names the field, never 0", (bad) => {
    expect(() => decimalOf(bad, "ordli_1.raw_total")).toThrow("ordli_1.raw_total")
  })

  it("an order without shipping total, or an item without its quantity, is an error", () => {
    expect(() => read({ order: { ...order, raw_shipping_total: undefined } })).toThrow("order_1.raw_shipping_total")
    expect(() => read({ order: { ...order, items: [{ ...item, detail: undefined }] } })).toThrow("ordli_1.detail.raw_return_received")
  })
})

describe("an order that Medusa lists twice after two changes met", () => {
  const method = { id: "ordsm_1", raw_total: raw("10") }
  const returned = { ...item, detail: { ...item.detail, raw_return_received_quantity: raw("1") } }

  it.each([
    ["as it was", [item, item], "0"],
    ["with a return that only the first row knows", [returned, item], "1"],
    ["with a return that only the second row knows", [item, returned], "1"],
  ])("one line, %s", (_, items, received) => {
    expect(read({ order: { ...order, items } }).items).toMatchObject([{ item_id: "ordli_1", received }])
  })

  it("shipping of 10 listed twice, 20 in Medusa's sum → 10; two methods of 10 → Medusa's 20", () => {
    const twice = { ...order, raw_shipping_total: raw("20") }
    expect(read({ order: { ...twice, shipping_methods: [method, method] } }).shipping_total).toBe("10")
    expect(read({ order: { ...twice, shipping_methods: [method, { ...method, id: "ordsm_2" }] } }).shipping_total).toBe("20")
  })
})

describe("what belongs to what", () => {
  const returned = (given: object) => ({
    status: "requested",
    items: [{ item_id: "ordli_1", raw_quantity: raw("1"), raw_received_quantity: raw("0") }],
    ...given,
  })

  it("ordinary returns are left out, exchanges and claims get theirs, canceled returns go", () => {
    const history = {
      returns: [
        returned({}),
        returned({ exchange_id: "oexc_1" }),
        returned({ exchange_id: "oexc_2", status: "canceled" }),
        returned({ claim_id: "claim_1" }),
      ],
    }
    const reading = read({ history, claims: [{ id: "claim_1", type: "replace" }, { id: "claim_2", type: "refund" }] })
    const askedBack = [{ item_id: "ordli_1", quantity: "1", last_received: "0" }]
    expect(reading.exchanges).toEqual([{ exchange_id: "oexc_1", canceled: false, asked_back: askedBack }])
    expect(reading.claims.map(({ claim_id, type, asked_back }) => [claim_id, type, asked_back.length])).toEqual([
      ["claim_1", "replace", 1],
      ["claim_2", "refund", 0],
    ])
  })

  it("refund transactions of versions 2 and 5 → refund_versions 2 and 5; captures are none", () => {
    const transactions = [
      { version: 1, reference: "capture" },
      { version: 2, reference: "refund" },
      { version: 5, reference: "refund" },
    ]
    expect(read({ history: { transactions } }).refund_versions).toEqual([2, 5])
  })

  it("a credit line names a payment when it refers to a payment collection of the order", () => {
    const line = (reference_id: string | null) => ({ raw_amount: raw("5"), reference_id, metadata: { created_in_version: 2 } })
    const credit_lines = [line("pay_col_1"), line("pay_col_2"), line(null)]
    const payments = [{ id: "pay_1", payment_collection_id: "pay_col_1", raw_amount: raw("10") }]
    const names = read({ order: { ...order, credit_lines }, payments }).credit_lines.map(({ names_payment }) => names_payment)
    expect(names).toEqual([true, false, false])
  })

  it("claim items and replacement items are told apart by their flag, wherever Medusa lists them", () => {
    const row = (item_id: string, is_additional_item: boolean) => ({ item_id, is_additional_item, raw_quantity: raw("1") })
    const rows = [row("old", false), row("new", true)]
    const [claim] = read({ claims: [{ id: "claim_1", type: "replace", claim_items: rows, additional_items: rows }] }).claims
    expect(claim).toMatchObject({ claimed: [{ item_id: "old" }], replacement: [{ item_id: "new" }] })
  })

  it("canceled by status or by date", () => {
    expect(read({ order: { ...order, status: "canceled" } }).canceled).toBe(true)
    expect(read({ order: { ...order, canceled_at: "2026-01-01T00:00:00.000Z" } }).canceled).toBe(true)
    expect(read({}).canceled).toBe(false)
  })

  it("an order without items: Medusa's left join answers a null", () => {
    expect(read({ order: { ...order, items: [null] } }).items).toEqual([])
  })
})
