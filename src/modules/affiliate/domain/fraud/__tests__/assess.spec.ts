import fc from "fast-check"
import { assessFraud, reassessFraud } from "../assess"
import { FRAUD_SIGNALS } from "../registry"
import { DEFAULT_FRAUD_SETTINGS, resolveFraudSettings, validateFraudSettings } from "../settings"
import { FRAUD_SIGNAL_KEYS, type FraudAssessment, type FraudContext } from "../types"

const context: FraudContext = {
  placed_at: "2026-05-01T12:00:00Z",
  clicked_at: "2026-05-01T11:00:00Z",
  buyer: { emails: ["shopper@example.com"] },
  affiliate: { affiliate_id: "aff_1", emails: ["ann@example.com"] },
  buyer_ip_hmac: "home",
  click_ip_hmac: "home",
  affiliate_last_login_ip_hmac: "office",
  clicks_last_hour: 1,
  conversions_last_day: 0,
  conversions_before: 0,
}
const own = { buyer: { emails: ["ann@example.com"] } }
const defaults = DEFAULT_FRAUD_SETTINGS

function summary(more: Partial<FraudContext>, settings = defaults) {
  const { score, held, signals } = assessFraud({ ...context, ...more }, settings)
  return [score, held, ...signals.filter((signal) => signal.fired).map((signal) => signal.key)]
}

describe("assessing a conversion, by the defaults", () => {
  it.each([
    ["genuine → 0", {}, [0, false]],
    ["self-referral → 100, held", own, [100, true, "self_referral"]],
    ["5 s after the click → 100, held", { clicked_at: "2026-05-01T11:59:55Z" }, [100, true, "conversion_too_fast"]],
    ["the affiliate's address → 60, not held", { buyer_ip_hmac: "office" }, [60, false, "ip_correlation"]],
    [
      "the affiliate's address and 30 clicks → 60 + 40 = 100, held",
      { buyer_ip_hmac: "office", clicks_last_hour: 30 },
      [100, true, "ip_correlation", "click_velocity"],
    ],
  ])("%s", (_, more, expected) => expect(summary(more)).toEqual(expected))

  it("100 points against a threshold of 101 are not held; a threshold of 0 holds everything", () => {
    expect(summary(own, resolveFraudSettings(defaults, { threshold: 101 })).slice(0, 2)).toEqual([100, false])
    expect(summary({}, resolveFraudSettings(defaults, { threshold: 0 })).slice(0, 2)).toEqual([0, true])
  })

  it("a signal of weight 0 is shown and counts nothing", () => {
    const settings = resolveFraudSettings(defaults, { signals: { self_referral: { weight: 0 } } })
    expect(summary(own, settings)).toEqual([0, false, "self_referral"])
  })

  it("a signal that throws counts as fired, with its weight and the error", () => {
    const broken = {
      ...FRAUD_SIGNALS,
      self_referral: {
        ...FRAUD_SIGNALS.self_referral,
        measure: () => {
          throw new Error("no connection")
        },
      },
    }
    const result = assessFraud(context, defaults, broken)
    expect(result).toMatchObject({ score: 100, held: true, threshold: 100 })
    expect(result.signals.find((signal) => signal.key === "self_referral")).toMatchObject({
      fired: true,
      score: 100,
      error: "no connection",
    })
    expect(summary({ clicked_at: "garbage" }).slice(0, 2)).toEqual([120, true])
  })

  it("the score is the sum of the fired weights, and held says whether it reaches the threshold", () => {
    const weights = fc.record(Object.fromEntries(FRAUD_SIGNAL_KEYS.map((key) => [key, fc.nat(100)])))
    const facts = fc.record({
      clicked_at: fc.constantFrom(null, "2026-05-01T11:59:59Z", "2026-03-01T00:00:00Z", "garbage"),
      buyer_ip_hmac: fc.constantFrom(null, "home", "office"),
      clicks_last_hour: fc.constantFrom(null, 1, 500),
      conversions_last_day: fc.constantFrom(null, 0, 500),
    })
    fc.assert(
      fc.property(weights, facts, fc.nat(600), (some, more, threshold) => {
        const signals = Object.fromEntries(FRAUD_SIGNAL_KEYS.map((key) => [key, { weight: some[key] }]))
        const result = assessFraud({ ...context, ...more }, resolveFraudSettings(defaults, { threshold, signals }))
        const sum = result.signals.reduce((total, one) => total + (one.fired ? (some[one.key] ?? 0) : 0), 0)
        expect(result.score).toBe(sum)
        expect(result.held).toBe(sum >= threshold)
        expect(result.signals.map((one) => one.key)).toEqual([...FRAUD_SIGNAL_KEYS])
      })
    )
  })
})

describe("assessing again, from what was measured", () => {
  const settingsOf = fc
    .record({
      threshold: fc.nat(300),
      signals: fc.record(
        Object.fromEntries(
          FRAUD_SIGNAL_KEYS.map((key) => [key, fc.record({ threshold: fc.integer({ min: 1, max: FRAUD_SIGNALS[key].max_threshold }), weight: fc.nat(100) })])
        )
      ),
    })
    .map((overrides) => resolveFraudSettings(defaults, overrides))
  const seconds = fc.integer({ min: -10, max: 100 * 86_400 })
  const facts = fc.record({
    clicked_at: fc.oneof(fc.constantFrom(null, "garbage"), seconds.map((before) => new Date(Date.parse(context.placed_at) - before * 1000).toISOString())),
    buyer: fc.constantFrom(context.buyer, own.buyer, { emails: ["a.nn@example.com"] }),
    buyer_ip_hmac: fc.constantFrom(null, "home", "office"),
    click_ip_hmac: fc.constantFrom(null, "office"),
    clicks_last_hour: fc.option(fc.nat(1100)),
    conversions_last_day: fc.option(fc.nat(200)),
    conversions_before: fc.option(fc.nat(3000)),
  })

  it("under other settings says what assessing the order itself by them would say", () => {
    const verdicts = ({ score, held, signals }: FraudAssessment) => ({ score, held, signals: signals.map(({ key, fired, score: points }) => [key, fired, points]) })
    fc.assert(
      fc.property(facts, settingsOf, settingsOf, (more, then, draft) => {
        const order = { ...context, ...more }
        expect(verdicts(reassessFraud(assessFraud(order, then), draft))).toEqual(verdicts(assessFraud(order, draft)))
      }),
      { numRuns: 500 }
    )
  })
})

describe("settings", () => {
  it("each figure is inherited by itself, and the defaults stay as they are", () => {
    const before = JSON.stringify(defaults)
    const channel = resolveFraudSettings(defaults, { signals: { ip_correlation: { weight: 5 } } })
    expect(channel.signals.ip_correlation).toEqual({ threshold: 1, weight: 5 })
    expect(channel.signals.self_referral).toEqual(defaults.signals.self_referral)
    expect(resolveFraudSettings(channel, { threshold: 7 })).toEqual({ ...channel, threshold: 7 })
    expect(resolveFraudSettings(defaults)).toEqual(defaults)
    expect(JSON.stringify(defaults)).toBe(before)
  })

  it("the defaults are valid themselves", () => {
    expect(validateFraudSettings(defaults)).toEqual([])
    expect(validateFraudSettings({})).toEqual([])
    expect(validateFraudSettings({ threshold: undefined })).toEqual([])
  })

  it.each([
    [null, "", "must be an object"],
    [[], "", "must be an object"],
    [{ treshold: 5 }, "treshold", "is not known (threshold, signals)"],
    [{ threshold: 1.5 }, "threshold", "must be a whole number from 0 to 1000"],
    [{ threshold: "100" }, "threshold", "must be a whole number from 0 to 1000"],
    [{ threshold: -1 }, "threshold", "must be a whole number from 0 to 1000"],
    [{ signals: { constructor: {} } }, "signals.constructor", `is not known (${FRAUD_SIGNAL_KEYS.join(", ")})`],
    [{ signals: { ip_correlation: 5 } }, "signals.ip_correlation", "must be an object"],
    [{ signals: { ip_correlation: { threshold: 3 } } }, "signals.ip_correlation.threshold", "must be a whole number from 1 to 2"],
    [{ signals: { click_velocity: { weight: 101 } } }, "signals.click_velocity.weight", "must be a whole number from 0 to 100"],
    [{ signals: { click_velocity: { weight: null } } }, "signals.click_velocity.weight", "must be a whole number from 0 to 100"],
  ])("%j → %s %s", (input, path, message) => {
    expect(validateFraudSettings(input)).toEqual([{ path, message }])
  })
})
