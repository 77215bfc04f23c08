import { DEFAULT_FRAUD_SETTINGS, resolveFraudSettings } from "../../../../../modules/affiliate/domain/fraud/settings"
import { fraudOverrides } from "../overrides"

const effective = resolveFraudSettings(DEFAULT_FRAUD_SETTINGS, { threshold: 80 })

describe("what a row of settings has to say of the fraud guard", () => {
  it("nothing was changed: a threshold of 80 that was inherited stays inherited", () => {
    expect(fraudOverrides({}, effective, effective)).toEqual({})
  })

  it("self-referral from 100 to 60 points: one figure, its limit stays inherited", () => {
    const wanted = resolveFraudSettings(effective, { signals: { self_referral: { weight: 60 } } })
    expect(fraudOverrides({}, effective, wanted)).toEqual({ signals: { self_referral: { weight: 60 } } })
  })

  it("the row's own threshold of 80 and limit of 5 stay when the weight goes to 10", () => {
    const own = { threshold: 80, signals: { conversion_too_fast: { threshold: 5 } } }
    const now = resolveFraudSettings(DEFAULT_FRAUD_SETTINGS, own)
    const wanted = resolveFraudSettings(now, { signals: { conversion_too_fast: { weight: 10 } } })
    expect(fraudOverrides(own, now, wanted)).toEqual({ threshold: 80, signals: { conversion_too_fast: { threshold: 5, weight: 10 } } })
  })

  it("threshold from 80 to 0: 0 is a figure, and is said", () => {
    expect(fraudOverrides({}, effective, { ...effective, threshold: 0 })).toEqual({ threshold: 0 })
  })
})
