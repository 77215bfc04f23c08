import { totalsView } from "../views/payouts"

const payout = (currency_code: string, gross: string, fees: string, net: string) => ({ currency_code, gross, fees, withheld: "0", net })

describe("totals of payouts", () => {
  it("¥500 and $10.00 + $0.05 are two totals, each with its currency's digits", () => {
    expect(totalsView([payout("usd", "1000", "25", "975"), payout("jpy", "500", "0", "500"), payout("usd", "5", "0", "5")])).toEqual([
      { currency_code: "jpy", payouts: 1, gross: "500", fees: "0", withheld: "0", net: "500" },
      { currency_code: "usd", payouts: 2, gross: "10.05", fees: "0.25", withheld: "0.00", net: "9.80" },
    ])
  })

  it("no payouts, no totals", () => {
    expect(totalsView([])).toEqual([])
  })

  it("$90,071,992,547,409.93 keeps its last cent, past what a float holds", () => {
    expect(totalsView([payout("usd", "9007199254740992", "0", "9007199254740992"), payout("usd", "1", "0", "1")])[0]?.gross).toBe("90071992547409.93")
  })
})
