import { describeRuleChange } from "../change"
import type { CommissionRule } from "../types"
import { aRule } from "./fixtures"

const NOW = "2026-06-01T00:00:00Z"
const LAST_MONTH = "2026-05-01T00:00:00Z"
const NEXT_YEAR = "2027-01-01T00:00:00.000Z"

describe("what may change", () => {
  it.each<[string, Partial<CommissionRule>, Partial<CommissionRule>, object]>([
    ["the name", {}, { name: "New" }, { name: "New" }],
    ["an end ahead, where there was none", {}, { expires_at: NEXT_YEAR }, { expires_at: NEXT_YEAR }],
    ["an end ahead, for another", { expires_at: "2026-07-01T00:00:00Z" }, { expires_at: NEXT_YEAR }, { expires_at: NEXT_YEAR }],
    ["no end at all, while it is ahead", { expires_at: NEXT_YEAR }, { expires_at: null }, { expires_at: null }],
    ["nothing", {}, {}, {}],
    ["the same rate again", {}, { rate: "0.1", tiers: null }, {}],
    ["the same past end again, written otherwise", { expires_at: LAST_MONTH }, { expires_at: "2026-05-01T00:00:00.000Z" }, {}],
    ["fields that are not given", {}, { rate: undefined }, {}],
  ])("%s", (_, existing, patch, changes) => {
    expect(describeRuleChange(aRule(existing), patch, NOW)).toEqual({ allowed: true, changes })
  })
})

describe("what may not", () => {
  const REST: Partial<CommissionRule> = {
    id: "x",
    scope: "product",
    scope_ref_id: "x",
    kind: "flat",
    rate: "0.2",
    flat_per: "unit",
    currency_code: "eur",
    basis: "line_total",
    tiers: [],
    max_amount: "9",
    effective_at: NEXT_YEAR,
    created_at: NEXT_YEAR,
  }

  it.each(Object.keys(REST) as (keyof CommissionRule)[])("%s: supersede the rule instead", (field) => {
    const change = describeRuleChange(aRule(), { name: "New", [field]: REST[field] }, NOW)
    expect(change).toMatchObject({ allowed: false, problems: [{ field, message: expect.stringMatching(/later effective_at/) }] })
  })

  it("every field of a rule but the two is in this list", () => {
    expect([...Object.keys(REST), "name", "expires_at"].sort()).toEqual(Object.keys(aRule()).sort())
  })

  it.each<[string, Partial<CommissionRule>, Partial<CommissionRule>, string, RegExp]>([
    ["an end that has passed", { expires_at: LAST_MONTH }, { expires_at: NEXT_YEAR }, "expires_at", /has passed cannot change/],
    ["an end that is now", { expires_at: NOW }, { expires_at: null }, "expires_at", /has passed cannot change/],
    ["to an end in the past", {}, { expires_at: LAST_MONTH }, "expires_at", /later than now/],
    ["to an end at this moment", {}, { expires_at: NOW }, "expires_at", /later than now/],
    ["to an end before its start", { effective_at: NEXT_YEAR }, { expires_at: "2026-12-01T00:00:00Z" }, "expires_at", /effective_at/],
    ["to an end that is no date", {}, { expires_at: "later" }, "expires_at", /instant in UTC/],
    ["to no name", {}, { name: " " }, "name", /needs a name/],
  ])("%s", (_, existing, patch, field, message) => {
    expect(describeRuleChange(aRule(existing), patch, NOW)).toMatchObject({
      allowed: false,
      problems: [{ field, message: expect.stringMatching(message) }],
    })
  })
})
