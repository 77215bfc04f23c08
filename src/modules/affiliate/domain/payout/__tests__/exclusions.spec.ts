import { AFFILIATE_STATES } from "../../states"
import { PAYOUT_EXCLUSION_CODES, whyExcluded, type PayoutCandidate } from "../exclusions"

const settings = { minimum_payout: { usd: "10.00", jpy: "1000" }, require_tax_document: true }
const candidate: PayoutCandidate = {
  affiliate_status: "active",
  payout_blocked: false,
  tax_document_verified: true,
  currency_code: "usd",
  gross: 5000n,
  fees: 100n,
  withheld: 0n,
}
const why = (more: Partial<PayoutCandidate>, with_ = settings) => whyExcluded({ ...candidate, ...more }, with_)

describe("who is left out of a batch", () => {
  it("50.00 owed, verified, active → paid", () => {
    expect(why({})).toBeNull()
  })

  it.each(AFFILIATE_STATES)("an affiliate that is %s", (affiliate_status) => {
    const expected = { pending: "affiliate_not_active", rejected: "affiliate_not_active", erased: "affiliate_not_active", suspended: "affiliate_suspended" }
    expect(why({ affiliate_status })?.code ?? "paid").toBe({ active: "paid", terminated: "paid", ...expected }[affiliate_status])
  })

  it("a terminated affiliate is paid unless its payouts are blocked", () => {
    expect(why({ affiliate_status: "terminated", payout_blocked: true })?.code).toBe("payout_blocked")
  })

  it("an unverified tax document matters only where one is required", () => {
    expect(why({ tax_document_verified: false })).toEqual({
      code: "tax_document_not_verified",
      message: "No verified tax document is on file.",
    })
    expect(why({ tax_document_verified: false }, { ...settings, require_tax_document: false })).toBeNull()
  })

  it("minimum 10.00: 9.99 waits, 10.00 is paid although the fee takes the net below; eur has no minimum", () => {
    expect(why({ gross: 999n })).toEqual({
      code: "below_minimum",
      message: "9.99 USD is below the minimum of 10.00 USD and is carried over.",
    })
    expect(why({ gross: 1000n })).toBeNull()
    expect(why({ gross: 101n, currency_code: "eur" })).toBeNull()
    expect(why({ gross: 999n, currency_code: "jpy" })?.message).toContain("999 JPY is below the minimum of 1000 JPY")
  })

  it("0 and −5.00 are a negative net, whatever the minimum", () => {
    expect(why({ gross: 0n })?.code).toBe("negative_net")
    expect(why({ gross: -500n, fees: 0n })).toEqual({
      code: "negative_net",
      message: "The balance is -5.00 USD; later commissions are set against it first.",
    })
  })

  it("fees 40.00 and 10.00 withheld of 50.00 leave nothing; one cent less leaves 0.01", () => {
    expect(why({ fees: 4000n, withheld: 1000n })).toEqual({
      code: "net_not_positive",
      message: "Of 50.00 USD nothing is left after 50.00 USD of deductions.",
    })
    expect(why({ fees: 3999n, withheld: 1000n })).toBeNull()
  })

  it("of several reasons the first in the order of the codes is given", () => {
    const all: Partial<PayoutCandidate>[] = [
      { affiliate_status: "rejected" },
      { affiliate_status: "suspended" },
      { payout_blocked: true },
      { gross: -1n },
      { tax_document_verified: false },
      { gross: 1n },
      { fees: 5000n },
    ]
    const codes = all.map((_, index) => why(Object.assign({}, ...all.slice(index).reverse()))?.code)
    expect(codes).toEqual([...PAYOUT_EXCLUSION_CODES])
  })
})
