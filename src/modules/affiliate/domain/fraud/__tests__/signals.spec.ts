import { FRAUD_SIGNALS } from "../registry"
import { FRAUD_SIGNAL_KEYS, type FraudContext, type FraudSignalKey } from "../types"
import { judge } from "../verdict"

const PLACED = Date.parse("2026-05-01T12:00:00Z")
const secondsBefore = (seconds: number) => new Date(PLACED - seconds * 1000).toISOString()
const DAY = 86_400

/** A genuine shopper with every fact known. */
const genuine: FraudContext = {
  placed_at: secondsBefore(0),
  clicked_at: secondsBefore(600),
  buyer: { emails: ["shopper@example.com"] },
  affiliate: { affiliate_id: "aff_1", emails: ["ann@example.com", "member@org.test"] },
  buyer_ip_hmac: "home",
  click_ip_hmac: "home",
  affiliate_last_login_ip_hmac: "office",
  clicks_last_hour: 1,
  conversions_last_day: 1,
  conversions_before: 30,
}

function fired(key: FraudSignalKey, more: Partial<FraudContext>, threshold = FRAUD_SIGNALS[key].default_threshold) {
  return judge(FRAUD_SIGNALS[key], { ...genuine, ...more }, threshold).fired
}

describe.each([...FRAUD_SIGNAL_KEYS])("%s", (key) => {
  it("is registered under its own key, with whole numbers within its limits", () => {
    const signal = FRAUD_SIGNALS[key]
    expect(signal.key).toBe(key)
    expect(Number.isInteger(signal.default_threshold) && Number.isInteger(signal.default_weight)).toBe(true)
    expect(signal.default_threshold).toBeLessThanOrEqual(signal.max_threshold)
    expect(signal.default_weight).toBeLessThanOrEqual(100)
  })

  it("does not fire on a genuine shopper, nor when nothing is known", () => {
    const unknown: FraudContext = {
      placed_at: genuine.placed_at,
      clicked_at: null,
      buyer: { emails: [] },
      affiliate: { affiliate_id: "aff_1", emails: [] },
      buyer_ip_hmac: null,
      click_ip_hmac: null,
      affiliate_last_login_ip_hmac: null,
      clicks_last_hour: null,
      conversions_last_day: null,
      conversions_before: null,
    }
    expect(fired(key, {})).toBe(false)
    expect(judge(FRAUD_SIGNALS[key], unknown, 1)).toMatchObject({ fired: false, value: null })
  })
})

describe("click → order latency", () => {
  it.each([[0, true], [9, true], [9.999, true], [10, false], [600, false], [-5, true]])(
    "%s s with threshold 10 s: too fast %s",
    (seconds, expected) => expect(fired("conversion_too_fast", { clicked_at: secondsBefore(seconds) })).toBe(expected)
  )

  it.each([[21 * DAY, false], [21 * DAY + 1, true], [29 * DAY, true], [DAY, false]])(
    "%s s with threshold 21 days: too stale %s",
    (seconds, expected) => expect(fired("conversion_too_stale", { clicked_at: secondsBefore(seconds) })).toBe(expected)
  )

  it("a typed code or a coupon has no click, so neither fires; an unreadable moment throws", () => {
    expect(fired("conversion_too_fast", { clicked_at: null })).toBe(false)
    expect(fired("conversion_too_stale", { clicked_at: null })).toBe(false)
    expect(() => fired("conversion_too_fast", { clicked_at: "soon" })).toThrow(RangeError)
  })
})

describe("IP correlation", () => {
  it.each([
    ["buyer and click from one home, affiliate elsewhere", {}, 0, false],
    ["buyer at the affiliate's address", { buyer_ip_hmac: "office" }, 1, true],
    ["click from the affiliate's address", { click_ip_hmac: "office" }, 1, true],
    ["both", { buyer_ip_hmac: "office", click_ip_hmac: "office" }, 2, true],
    ["buyer unknown, click elsewhere", { buyer_ip_hmac: null }, 0, false],
    ["affiliate never signed in", { affiliate_last_login_ip_hmac: null, buyer_ip_hmac: null, click_ip_hmac: null }, null, false],
    ["no click: its stray address does not count", { clicked_at: null, click_ip_hmac: "office" }, 0, false],
  ] as const)("%s → fires %#", (_, more, value, expected) => {
    expect(judge(FRAUD_SIGNALS.ip_correlation, { ...genuine, ...more }, 1)).toMatchObject({ value, fired: expected })
  })

  it("threshold 2 wants both", () => {
    expect(fired("ip_correlation", { buyer_ip_hmac: "office" }, 2)).toBe(false)
    expect(fired("ip_correlation", { buyer_ip_hmac: "office", click_ip_hmac: "office" }, 2)).toBe(true)
  })
})

describe("self-referral", () => {
  const emails = (...list: string[]) => ({ buyer: { emails: list } })

  it.each([
    ["own address with a tag", emails("Ann+deal@example.com"), 2],
    ["billing address of an organisation's member", emails("shopper@example.com", "member@org.test"), 2],
    ["own address with dots elsewhere than at Gmail", emails("a.nn@example.com"), 1],
    ["another person", emails("anna@example.com"), 0],
  ])("%s → strength %#", (_, more, value) => {
    expect(judge(FRAUD_SIGNALS.self_referral, { ...genuine, ...more }, 1)).toMatchObject({ value, fired: value > 0 })
    expect(fired("self_referral", more, 2)).toBe(value === 2)
  })

  it("the address of another affiliate fires nothing: only the attributed one's identities are given", () => {
    const affiliate = { affiliate_id: "aff_2", emails: ["bob@example.com"] }
    expect(fired("self_referral", { ...emails("ann@example.com"), affiliate })).toBe(false)
  })
})

describe("velocity", () => {
  it("20 clicks in an hour are usual, 21 fire; without an address or a click nothing does", () => {
    expect(fired("click_velocity", { clicks_last_hour: 20 })).toBe(false)
    expect(fired("click_velocity", { clicks_last_hour: 21 })).toBe(true)
    expect(fired("click_velocity", { clicks_last_hour: 21, click_ip_hmac: null })).toBe(false)
    expect(fired("click_velocity", { clicks_last_hour: 21, clicked_at: null })).toBe(false)
  })

  it.each([
    ["2nd order of a new affiliate", 1, 0, false],
    ["9 orders in a day after none", 8, 0, false],
    ["10 orders in a day after none", 9, 0, true],
    ["10 in a day at 2 a day (5 ×, not more)", 9, 60, false],
    ["11 in a day at 2 a day (5.5 ×)", 10, 60, true],
    ["100 in a day at 50 a day", 99, 1500, false],
  ])("%s → %#", (_, conversions_last_day, conversions_before, expected) => {
    expect(fired("conversion_velocity", { conversions_last_day, conversions_before })).toBe(expected)
  })

  it("a figure that is no count throws instead of never firing", () => {
    expect(() => fired("click_velocity", { clicks_last_hour: Number.NaN })).toThrow(RangeError)
    expect(() => fired("conversion_velocity", { conversions_before: -1 })).toThrow(RangeError)
  })
})
