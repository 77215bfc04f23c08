import { attribute, type AttributionInput } from "../attribute"
import { bindingAt, planBinding } from "../binding"
import type { AttributionSettings, CustomerBinding, CustomerBindingPolicy, Touchpoint } from "../types"

const on = (date: string) => `${date}T12:00:00.000Z`

function bound(name: string, more: Partial<CustomerBinding> = {}): CustomerBinding {
  return {
    id: `bind_${name}`,
    affiliate_id: `aff_${name}`,
    affiliate_status: "active",
    referral_code_id: `code_${name}`,
    code: name.toUpperCase(),
    bound_at: on("2026-01-10"),
    expires_at: null,
    ended_at: null,
    ...more,
  }
}

describe("the binding that held at a moment", () => {
  const year = bound("ann", { expires_at: on("2027-01-10") })

  it.each([
    ["2026-01-09", null],
    ["2026-01-10", "bind_ann"],
    ["2027-01-09", "bind_ann"],
    ["2027-01-10", null],
  ])("bound from 10 January 2026 for a year: at %s noon %s", (date, id) => {
    expect(bindingAt([year], on(date))?.id ?? null).toBe(id)
  })

  it("ended in May: it held in April, however late that order is settled, and no more in June", () => {
    const ended = bound("ann", { ended_at: on("2026-05-01") })
    expect(bindingAt([ended], on("2026-04-30"))?.id).toBe("bind_ann")
    expect(bindingAt([ended], on("2026-06-01"))).toBeNull()
  })

  it("two that overlap: the later one, in whichever order they come", () => {
    const both = [bound("ann"), bound("bob", { bound_at: on("2026-02-01") })]
    expect(bindingAt(both, on("2026-03-01"))?.id).toBe("bind_bob")
    expect(bindingAt(both.reverse(), on("2026-03-01"))?.id).toBe("bind_bob")
  })
})

describe("whether an order binds its customer", () => {
  const lifetime: CustomerBindingPolicy = { mode: "lifetime" }

  it.each<[CustomerBindingPolicy, unknown]>([
    [{ mode: "off" }, { binds: false }],
    [{ mode: "days", days: 90 }, { binds: true, expires_at: on("2026-05-30"), ends: null }],
    [lifetime, { binds: true, expires_at: null, ends: null }],
  ])("a first order on 1 March under %j → %j", (policy, plan) => {
    expect(planBinding(policy, [], on("2026-03-01"))).toEqual(plan)
  })

  it("the first one wins: Bob's order in March does not take Ann's customer, nor prolong what she has", () => {
    const ann = bound("ann", { expires_at: on("2026-04-10") })
    expect(planBinding({ mode: "days", days: 90 }, [ann], on("2026-03-01"))).toEqual({ binds: false })
  })

  it("expired on 10 April: the order of that moment binds anew and ends the old one", () => {
    const ann = bound("ann", { expires_at: on("2026-04-10") })
    expect(planBinding(lifetime, [ann], on("2026-04-10"))).toEqual({ binds: true, expires_at: null, ends: ann })
  })

  it("suspended, she keeps her customer; terminated, she does not", () => {
    const suspended = bound("ann", { affiliate_status: "suspended" })
    const terminated = bound("ann", { affiliate_status: "terminated" })
    expect(planBinding(lifetime, [suspended], on("2026-03-01")).binds).toBe(false)
    expect(planBinding(lifetime, [terminated], on("2026-03-01"))).toEqual({ binds: true, expires_at: null, ends: terminated })
  })

  it("ended by a person: there is nothing to end", () => {
    expect(planBinding(lifetime, [bound("ann", { ended_at: on("2026-02-01") })], on("2026-03-01"))).toEqual({ binds: true, expires_at: null, ends: null })
  })
})

describe("who brought an order of a bound customer", () => {
  const settings: AttributionSettings = {
    attribution_model: "last_click",
    attribution_window_days: 30,
    coupon_has_priority: true,
    self_referral: "refuse",
    customer_binding: { mode: "lifetime" },
  }
  const touch = (touched_at: string): Touchpoint => ({
    kind: "click",
    referral_code_id: "code_bob",
    code: "BOB",
    code_is_active: true,
    affiliate_id: "aff_bob",
    affiliate_status: "active",
    touched_at,
    token_expires_at: null,
    click: null,
  })
  const run = (more: Partial<AttributionInput>) =>
    attribute({ touchpoints: [], bindings: [bound("ann")], settings, buyer: { emails: [] }, affiliates: [], placed_at: on("2026-03-01"), ...more })

  it("no touch: the affiliate of the binding, since when, by no model", () => {
    expect(run({}).attribution).toEqual({
      affiliate_id: "aff_ann",
      referral_code_id: "code_ann",
      source: "customer",
      model: null,
      touched_at: on("2026-01-10"),
      click: null,
      steps: [
        {
          kind: "customer",
          referral_code: "ANN",
          affiliate_id: "aff_ann",
          touched_at: on("2026-01-10"),
          outcome: "won",
          message: "No touch counts, and the customer has been bound to the affiliate since 2026-01-10T12:00:00.000Z, without an end.",
        },
      ],
    })
  })

  it("Bob's click of yesterday goes before Ann's binding, which is listed as outranked", () => {
    const { attribution } = run({ touchpoints: [touch(on("2026-02-28"))] })
    expect(attribution).toMatchObject({ affiliate_id: "aff_bob", source: "click", model: "last_click" })
    expect(attribution?.steps.map(({ kind, outcome, message }) => [kind, outcome, message])).toEqual([
      ["click", "won", "BOB is the last touch that counts, within 30 days of the order."],
      ["customer", "outranked", "BOB came first."],
    ])
  })

  it("Bob's click of 30 days ago does not count: the binding does", () => {
    const result = run({ touchpoints: [touch(on("2026-01-30"))] })
    expect(result.refusals.map(({ code }) => code)).toEqual(["expired_window"])
    expect(result.attribution).toMatchObject({ affiliate_id: "aff_ann", source: "customer" })
  })

  it.each<[string, Partial<AttributionInput>, string[]]>([
    ["suspended", { bindings: [bound("ann", { affiliate_status: "suspended" })] }, ["affiliate_not_active"]],
    ["in a channel where bindings are off", { settings: { ...settings, customer_binding: { mode: "off" } } }, ["binding_off"]],
    [
      "the buyer herself",
      { buyer: { emails: ["ann@example.com"] }, affiliates: [{ affiliate_id: "aff_ann", emails: ["ann@example.com"] }] },
      ["self_referral"],
    ],
    ["let go in February", { bindings: [bound("ann", { ended_at: on("2026-02-01") })] }, []],
  ])("Ann %s: nobody, %j", (_how, more, codes) => {
    const result = run(more)
    expect(result.attribution).toBeNull()
    expect(result.refusals.map(({ code, affiliate_id, referral_code }) => [code, affiliate_id, referral_code])).toEqual(
      codes.map((code) => [code, "aff_ann", "ANN"])
    )
  })
})
