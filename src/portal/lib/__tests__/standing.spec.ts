import { standingOf } from "../standing"

describe("a commission in one word", () => {
  it.each([
    ["pending_review", "none", false, "pending_review"],
    ["pending", "owed", false, "pending"],
    ["approved", "owed", false, "approved"],
    ["approved", "in_payout", false, "in_payout"],
    ["approved", "paid", false, "paid"],
    ["pending", "reversed", false, "reversed"],
    ["approved", "overpaid", true, "replaced"],
  ] as const)("%s and %s, replaced: %s → %s", (status, payment_status, is_replaced, standing) => {
    expect(standingOf({ status, payment_status, is_replaced })).toBe(standing)
  })
})
