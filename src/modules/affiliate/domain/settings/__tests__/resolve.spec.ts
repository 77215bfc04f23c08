import { DEFAULT_FRAUD_SETTINGS } from "../../fraud/settings"
import { patchSettings, resolveSettings } from "../resolve"
import type { Settings } from "../types"

const OPTIONS: Settings = {
  attribution_model: "last_click",
  attribution_window_days: 30,
  coupon_has_priority: true,
  self_referral: "review",
  customer_binding: { mode: "off" },
  hold_period_days: 14,
  commission_approval: "auto",
  fraud: DEFAULT_FRAUD_SETTINGS,
  minimum_payout: { usd: "10.00" },
  payout_fee_flat: {},
  payout_fee_percent: "0",
  require_tax_document: true,
  require_second_person: false,
}

describe("settings in three layers", () => {
  it("no rows: the options hold", () => {
    expect(resolveSettings({ options: OPTIONS, defaults: null, channel: null })).toEqual(OPTIONS)
  })

  it("window 30 by option, 45 by the programme, 7 by the channel → 7; hold 14 → 21 from the programme", () => {
    const settings = resolveSettings({
      options: OPTIONS,
      defaults: { attribution_window_days: 45, hold_period_days: 21 },
      channel: { attribution_window_days: 7 },
    })
    expect([settings.attribution_window_days, settings.hold_period_days]).toEqual([7, 21])
  })

  it("false and 0 are values, not absences", () => {
    const settings = resolveSettings({ options: OPTIONS, defaults: { coupon_has_priority: false }, channel: { hold_period_days: 0 } })
    expect([settings.coupon_has_priority, settings.hold_period_days]).toEqual([false, 0])
  })

  it("a channel cannot lower the minimum payout, whatever its row holds", () => {
    const channel: object = { minimum_payout: { usd: "0.01" }, require_tax_document: false, require_second_person: true, hold_period_days: 3 }
    const settings = resolveSettings({ options: OPTIONS, defaults: { minimum_payout: { usd: "25.00" } }, channel })
    expect(settings.minimum_payout).toEqual({ usd: "25.00" })
    expect(settings.require_tax_document).toBe(true)
    expect(settings.require_second_person).toBe(false)
    expect(settings.hold_period_days).toBe(3)
  })

  it("fraud figures are inherited one by one: threshold 120 from the programme, weight 55 from the channel", () => {
    const { fraud } = resolveSettings({
      options: OPTIONS,
      defaults: { fraud: { threshold: 120 } },
      channel: { fraud: { signals: { ip_correlation: { weight: 55 } } } },
    })
    expect(fraud.threshold).toBe(120)
    expect(fraud.signals.ip_correlation).toEqual({ ...DEFAULT_FRAUD_SETTINGS.signals.ip_correlation, weight: 55 })
    expect(fraud.signals.self_referral).toEqual(DEFAULT_FRAUD_SETTINGS.signals.self_referral)
  })
})

describe("changing a row", () => {
  it("keeps what is not named, replaces what is, gives back what is null", () => {
    const row = { hold_period_days: 30, attribution_window_days: 60, minimum_payout: { usd: "10.00", eur: "9.00" } }
    const patch = { hold_period_days: null, minimum_payout: { usd: "50.00" } }
    expect(patchSettings(row, patch)).toEqual({ attribution_window_days: 60, minimum_payout: { usd: "50.00" } })
  })
})
