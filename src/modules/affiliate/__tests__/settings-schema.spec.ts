import { channelPatchSchema, programmePatchSchema, settingsSchema } from "../settings-schema"

const problemsOf = (schema: typeof programmePatchSchema | typeof channelPatchSchema | typeof settingsSchema, input: unknown) =>
  schema.safeParse(input).error?.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`) ?? []

describe("the settings' schema", () => {
  it("nothing said: 30 days, 14 days held, last click, $10 minimum, tax document required", () => {
    expect(settingsSchema.parse({})).toMatchObject({
      attribution_model: "last_click",
      attribution_window_days: 30,
      hold_period_days: 14,
      coupon_has_priority: true,
      self_referral: "review",
      customer_binding: { mode: "off" },
      commission_approval: "auto",
      minimum_payout: { usd: "10.00" },
      payout_fee_percent: "0",
      require_tax_document: true,
      fraud: { threshold: 100, signals: { self_referral: { weight: 100 } } },
    })
  })

  it.each([
    [{ minimum_payout: { usd: 10 } }, "minimum_payout.usd"],
    [{ minimum_payout: { usd: "10.001" } }, "'usd': 10.001 has more digits"],
    [{ minimum_payout: { jpy: "10.5" } }, "'jpy': 10.5 has more digits"],
    [{ minimum_payout: { USD: "10.00" } }, "'USD' is not a currency code"],
    [{ minimum_payout: { dollars: "10.00" } }, "'dollars' is not a currency code"],
    [{ minimum_payout: { usd: "-1" } }, "Field 'minimum_payout, usd' must be an amount"],
    [{ payout_fee_percent: "1.5" }, "Field 'payout_fee_percent' must be a fraction"],
    [{ payout_fee_percent: "1" }, "payout_fee_percent"],
    [{ attribution_window_days: 0 }, "attribution_window_days"],
    [{ attribution_window_days: 1.5 }, "attribution_window_days"],
    [{ attribution_model: "best_click" }, "attribution_model"],
    [{ customer_binding: { mode: "days" } }, "customer_binding.days"],
    [{ customer_binding: { mode: "days", days: 3651 } }, "customer_binding.days"],
    [{ customer_binding: { mode: "lifetime", days: 90 } }, "days"],
    [{ customer_binding: { mode: "forever" } }, "customer_binding.mode"],
    [{ fraud: { signals: { phase_of_the_moon: { weight: 1 } } } }, "phase_of_the_moon"],
    [{ fraud: { signals: { self_referral: { weight: 101 } } } }, "fraud.signals.self_referral.weight"],
    [{ unheard_of: 1 }, "unheard_of"],
  ])("%j is refused, naming it", (input, name) => {
    expect(problemsOf(programmePatchSchema, input).join("; ")).toContain(name)
    expect(problemsOf(settingsSchema, input).join("; ")).toContain(name)
  })

  it("¥10, 0.010 KWD and a free payout are fine", () => {
    expect(problemsOf(programmePatchSchema, { minimum_payout: { jpy: "10", kwd: "0.010" }, payout_fee_percent: "0" })).toEqual([])
  })

  it("a channel has no minimum payout", () => {
    expect(problemsOf(channelPatchSchema, { minimum_payout: { usd: "1.00" } }).join()).toContain("minimum_payout")
  })

  it("a patch fills in nothing", () => {
    expect(programmePatchSchema.parse({ hold_period_days: null })).toEqual({ hold_period_days: null })
  })
})
