import { toOrderPlacement } from "../map-placement"
import type { GraphOrder } from "../order-graph"

const order: GraphOrder = { id: "order_1", created_at: "2026-03-01T10:00:00.000+01:00", display_id: 7 }

describe("placement", () => {
  it("the moment is ISO 8601 in UTC, the display id text", () => {
    expect(toOrderPlacement(order, [])).toMatchObject({ placed_at: "2026-03-01T09:00:00.000Z", display_id: "7" })
  })

  it("a promotion on two lines is named once", () => {
    const adjustments = [{ promotion_id: "promo_1", code: "TEN" }]
    const items = [{ id: "a", adjustments }, { id: "b", adjustments: [...adjustments, { promotion_id: "promo_2", code: null }] }]
    expect(toOrderPlacement({ ...order, items }, []).promotions).toEqual([
      { promotion_id: "promo_1", code: "TEN" },
      { promotion_id: "promo_2", code: null },
    ])
  })

  it("the payer's address is found where providers nest it, in lower case, once", () => {
    const stripe = { receipt_email: "Ada@Example.com", charges: { data: [{ billing_details: { email: "ada@example.com " } }] } }
    const payments = [{ id: "pay_1", data: stripe }, { id: "pay_2", data: { note: "write to x@y.z", email: 5 } }, { id: "pay_3", data: null }]
    expect(toOrderPlacement(order, payments).payment_emails).toEqual(["ada@example.com"])
  })
})
