import { placeOf } from "../places"

const NOVEMBER = { from: "2026-11-01T00:00:00.000Z", to: "2026-12-01T00:00:00.000Z" }

/** The filters of an address, as a table reads them. */
function filtersOf(place: string): Record<string, unknown> {
  const params = new URL(place, "https://shop.example").searchParams
  return Object.fromEntries([...params].map(([key, value]) => [key, JSON.parse(value)]))
}

describe("where a figure of the overview leads", () => {
  it("commission in dollars in November → what was earned and given back from the 1st to the last moment of the 30th", () => {
    const place = placeOf("commission", "usd", NOVEMBER)
    expect(place).toMatch(/^\/affiliates\/ledger\?/)
    expect(filtersOf(place)).toEqual({
      currency_code: "usd",
      kind: ["accrual", "reinstatement"],
      created_at: { $gte: "2026-11-01T00:00:00.000Z", $lte: "2026-11-30T23:59:59.999Z" },
    })
  })

  it("revenue → the commissions of the orders placed in that time", () => {
    const place = placeOf("revenue", "eur", NOVEMBER)
    expect(place).toMatch(/^\/affiliates\/commissions\?/)
    expect(filtersOf(place)).toEqual({ currency_code: "eur", placed_at: { $gte: "2026-11-01T00:00:00.000Z", $lte: "2026-11-30T23:59:59.999Z" } })
  })
})
