import fc from "fast-check"
import { AFFILIATE_STATES } from "../../states"
import { attribute, type AttributionInput } from "../attribute"
import { DAY_IN_MS } from "../instant"
import { REFUSAL_CODES } from "../refusals"
import { ATTRIBUTION_MODELS, TOUCHPOINT_KINDS, type AttributionSettings, type Touchpoint } from "../types"

const PLACED = Date.parse("2026-03-29T12:00:00.000Z")
const ago = (millis: number) => new Date(PLACED - millis).toISOString()

const settings: AttributionSettings = {
  attribution_model: "last_click",
  attribution_window_days: 30,
  coupon_has_priority: true,
  self_referral: "review",
  customer_binding: { mode: "off" },
}

function touch(name: string, more: Partial<Touchpoint> = {}): Touchpoint {
  return {
    kind: "click",
    referral_code_id: `code_${name}`,
    code: name.toUpperCase(),
    code_is_active: true,
    affiliate_id: `aff_${name}`,
    affiliate_status: "active",
    touched_at: ago(DAY_IN_MS),
    token_expires_at: null,
    click: null,
    ...more,
  }
}

function run(touchpoints: Touchpoint[], more: Partial<AttributionSettings> = {}, rest: Partial<AttributionInput> = {}) {
  return attribute({
    touchpoints,
    bindings: [],
    settings: { ...settings, ...more },
    buyer: { emails: [] },
    affiliates: [],
    placed_at: ago(0),
    ...rest,
  })
}

const outcome = (result: ReturnType<typeof run>) => [
  result.attribution?.affiliate_id ?? null,
  ...result.refusals.map((refusal) => refusal.code),
]

describe("which touch wins", () => {
  const three = [
    touch("first", { touched_at: ago(3 * DAY_IN_MS) }),
    touch("last", { touched_at: ago(DAY_IN_MS) }),
    touch("middle", { kind: "code", touched_at: ago(2 * DAY_IN_MS) }),
  ]

  it("3 touches, last click → the one of yesterday; first click → the one of 3 days ago", () => {
    expect(outcome(run(three))).toEqual(["aff_last"])
    expect(outcome(run(three, { attribution_model: "first_click" }))).toEqual(["aff_first"])
  })

  it("a coupon 5 days older than the click wins while coupons have priority, and loses when they have none", () => {
    const coupon = touch("coupon", { kind: "coupon", touched_at: ago(5 * DAY_IN_MS) })
    expect(run([...three, coupon]).attribution).toMatchObject({ affiliate_id: "aff_coupon", source: "coupon" })
    expect(outcome(run([...three, coupon], { coupon_has_priority: false }))).toEqual(["aff_last"])
  })

  it("at the same moment: coupon, then code, then click, then the smaller code id", () => {
    const same = [touch("b"), touch("a"), touch("z", { kind: "code" }), touch("y", { kind: "coupon" })]
    const order = (model: "last_click" | "first_click") =>
      run(same, { coupon_has_priority: false, attribution_model: model }).attribution?.steps.map((step) => step.referral_code)
    expect(order("last_click")).toEqual(["Y", "Z", "A", "B"])
    expect(order("first_click")).toEqual(["Y", "Z", "A", "B"])
  })

  it("tells each touchpoint's fate: one refused, one won, one outranked", () => {
    const result = run([three[0]!, three[1]!, touch("off", { code_is_active: false, touched_at: ago(1) })])
    expect(result.attribution?.steps.map((step) => [step.referral_code, step.outcome, step.message])).toEqual([
      ["OFF", "refused", "The code OFF is switched off."],
      ["LAST", "won", "LAST is the last touch that counts, within 30 days of the order."],
      ["FIRST", "outranked", "LAST came first."],
    ])
  })

  it("copies the click's facts onto the attribution", () => {
    const click = { click_id: "clk_1", ip_hmac: "mac", landing_page: "/shoes", sub_id: "spring" }
    expect(run([touch("a", { click })]).attribution).toMatchObject({ click, model: "last_click", touched_at: ago(DAY_IN_MS) })
  })
})

describe("what is refused", () => {
  it("30 days less 1 ms counts; exactly 30 days does not", () => {
    expect(outcome(run([touch("a", { touched_at: ago(30 * DAY_IN_MS - 1) })]))).toEqual(["aff_a"])
    expect(outcome(run([touch("a", { touched_at: ago(30 * DAY_IN_MS) })]))).toEqual([null, "expired_window"])
  })

  it("a token that ended at the order's moment is expired even inside the window; 1 ms later it is not", () => {
    expect(outcome(run([touch("a", { token_expires_at: ago(0) })]))).toEqual([null, "expired_window"])
    expect(outcome(run([touch("a", { token_expires_at: ago(-1) })]))).toEqual(["aff_a"])
  })

  it("a coupon knows no window; a touch 1 ms after the order is refused, at its very moment it is not", () => {
    expect(outcome(run([touch("a", { kind: "coupon", touched_at: ago(90 * DAY_IN_MS) })]))).toEqual(["aff_a"])
    expect(outcome(run([touch("a", { touched_at: ago(-1) })]))).toEqual([null, "after_placement"])
    expect(outcome(run([touch("a", { touched_at: ago(0) })]))).toEqual(["aff_a"])
  })

  it.each(AFFILIATE_STATES)("an affiliate that is %s: earns only when active", (affiliate_status) => {
    const expected = affiliate_status === "active" ? ["aff_a"] : [null, "affiliate_not_active"]
    expect(outcome(run([touch("a", { affiliate_status })]))).toEqual(expected)
  })

  it("a refused coupon gives way to the click, and both the code and the sentence are kept", () => {
    const result = run([touch("a"), touch("b", { kind: "coupon", affiliate_status: "suspended" })])
    expect(result.attribution?.affiliate_id).toBe("aff_a")
    expect(result.refusals).toEqual([
      {
        code: "affiliate_not_active",
        message: "The affiliate is suspended, and only active affiliates earn on new orders.",
        referral_code: "B",
        affiliate_id: "aff_b",
        touched_at: ago(DAY_IN_MS),
      },
    ])
  })

  it("a moment that is none throws instead of comparing NaN", () => {
    expect(() => run([touch("a", { touched_at: "yesterday" })])).toThrow(RangeError)
  })
})

describe("self-referral under each policy", () => {
  const rest = {
    buyer: { emails: ["Ann.Lee+shop@gmail.com"] },
    affiliates: [{ affiliate_id: "aff_a", emails: ["boss@example.com", "annlee@googlemail.com"] }],
  }

  it("policy refuse: the own link is refused and the other affiliate's older click wins", () => {
    const touches = [touch("a"), touch("b", { touched_at: ago(2 * DAY_IN_MS) })]
    expect(outcome(run(touches, { self_referral: "refuse" }, rest))).toEqual(["aff_b", "self_referral"])
  })

  it("policy refuse: buying through another affiliate's link is not self-referral", () => {
    expect(outcome(run([touch("b")], { self_referral: "refuse" }, rest))).toEqual(["aff_b"])
  })

  it("policy refuse: a.nn@example.com is not refused as ann@example.com, since nobody would look", () => {
    const buyer = { emails: ["a.nn@example.com"] }
    const affiliates = [{ affiliate_id: "aff_a", emails: ["ann@example.com"] }]
    expect(outcome(run([touch("a")], { self_referral: "refuse" }, { buyer, affiliates }))).toEqual(["aff_a"])
  })

  it("policy review: attributed, for the fraud guard to hold", () => {
    expect(outcome(run([touch("a")], {}, rest))).toEqual(["aff_a"])
  })
})

describe("properties", () => {
  const anyTouch = fc.record({
    kind: fc.constantFrom(...TOUCHPOINT_KINDS),
    name: fc.constantFrom("a", "b", "c"),
    affiliate_status: fc.constantFrom(...AFFILIATE_STATES),
    code_is_active: fc.boolean(),
    age: fc.integer({ min: -5, max: 40 }),
    click: fc.integer({ min: 0, max: 9 }),
  })
  const anyCase = fc.record({
    touches: fc.array(anyTouch, { maxLength: 8 }),
    model: fc.constantFrom(...ATTRIBUTION_MODELS),
    coupon_has_priority: fc.boolean(),
  })
  const build = (specs: (typeof anyTouch extends fc.Arbitrary<infer T> ? T : never)[]) =>
    specs.map(({ kind, name, age, click, ...more }) =>
      touch(name, {
        kind,
        ...more,
        touched_at: ago(age * DAY_IN_MS),
        click: { click_id: `clk_${click}`, ip_hmac: null, landing_page: null, sub_id: null },
      })
    )

  it("500 random carts: the winner could earn, every other touch has a reason, and the input's order changes nothing", () => {
    fc.assert(
      fc.property(anyCase, ({ touches, model, coupon_has_priority }) => {
        const more = { attribution_model: model, coupon_has_priority }
        const result = run(build(touches), more)
        const reversed = run(build([...touches].reverse()), more)
        expect(reversed.attribution?.referral_code_id).toBe(result.attribution?.referral_code_id)
        expect(reversed.attribution?.touched_at).toBe(result.attribution?.touched_at)
        if (result.attribution) {
          expect(alone(result.attribution.referral_code_id)).toBe(true)
          expect(result.attribution.steps).toHaveLength(touches.length)
          expect(result.attribution.steps.filter((step) => step.outcome === "won")).toHaveLength(1)
        } else {
          expect(result.refusals).toHaveLength(touches.length)
        }
        expect(result.refusals.every((refusal) => REFUSAL_CODES.includes(refusal.code))).toBe(true)

        function alone(referral_code_id: string | null) {
          return build(touches)
            .filter((one) => one.referral_code_id === referral_code_id)
            .some((one) => run([one], more).attribution !== null)
        }
      }),
      { numRuns: 500 }
    )
  })
})
