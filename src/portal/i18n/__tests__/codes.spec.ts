import { PORTAL_ALERT_CODES } from "../../../modules/affiliate/domain/portal/alerts"
import { PAYOUT_EXCLUSION_CODES } from "../../../modules/affiliate/domain/payout/exclusions"
import { ENTRY_KINDS } from "../../../modules/affiliate/domain/settlement/types"
import en from "../en"

describe("what the server says by a code", () => {
  const keysOf = (texts: object) => [...new Set(Object.keys(texts).map((key) => key.replace(/_(one|other)$/, "")))].sort()

  it("has a text for each alert, and a link", () => {
    expect(keysOf(en.dashboard.alerts)).toEqual([...PORTAL_ALERT_CODES].sort().map((code) => code))
    expect(keysOf(en.dashboard.alertLinks)).toEqual([...PORTAL_ALERT_CODES].sort())
  })

  it("has a text for each reason why a payout leaves somebody out", () => {
    expect(keysOf(en.dashboard.blocked)).toEqual([...PAYOUT_EXCLUSION_CODES].sort())
  })

  it("has a text for each kind of entry", () => {
    expect(keysOf(en.commissions.kinds)).toEqual([...ENTRY_KINDS].sort())
  })
})
