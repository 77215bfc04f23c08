import { describeApprovalDifference, type PayoutTotals } from "../approval-difference"

const totals = (id: string, gross: bigint, net = gross, currency_code = "usd"): PayoutTotals => ({
  payout_id: id,
  affiliate_name: `Name ${id}`,
  currency_code,
  gross,
  net,
})

describe("what changed between review and approval", () => {
  it("the same totals in another order → no difference", () => {
    expect(describeApprovalDifference([totals("a", 100n), totals("b", 5n)], [totals("b", 5n), totals("a", 100n)])).toEqual([])
  })

  it("100.00 reviewed, 40.00 taken back → one difference with both figures", () => {
    expect(describeApprovalDifference([totals("a", 10000n, 9900n), totals("b", 5n)], [totals("a", 6000n, 5940n), totals("b", 5n)])).toEqual([
      {
        payout_id: "a",
        affiliate_name: "Name a",
        currency_code: "usd",
        reviewed: { gross: "100.00", net: "99.00" },
        current: { gross: "60.00", net: "59.40" },
        message: "Name a: 100.00 USD (net 99.00) was reviewed, now it is 60.00 USD (net 59.40).",
      },
    ])
  })

  it("the same gross with another fee is a difference too", () => {
    expect(describeApprovalDifference([totals("a", 100n, 90n)], [totals("a", 100n, 80n)])).toHaveLength(1)
  })

  it("one gone and one new, 500 jpy without decimals: the review's order, the new one last", () => {
    const found = describeApprovalDifference([totals("b", 1n), totals("a", 2n)], [totals("c", 500n, 500n, "jpy"), totals("a", 2n)])
    expect(found.map((one) => one.message)).toEqual([
      "Name b: 0.01 USD (net 0.01) was reviewed, now it is gone.",
      "Name c: not there when reviewed, now 500 JPY (net 500).",
    ])
    expect(found[1]).toMatchObject({ reviewed: null, current: { gross: "500" } })
  })
})
