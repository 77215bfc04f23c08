import { problemsOf } from "../check-rule"
import { EMPTY_RULE, toDraft, toValues, type Rule, type RuleValues } from "../rule-values"

const NOW = new Date("2026-03-01T00:00:00Z")
const TEN: RuleValues = { ...EMPTY_RULE, name: "Ten", percent: "10" }
const fieldsOf = (values: RuleValues) => problemsOf(values, NOW).map(({ field, problem }) => [field, problem])

describe("a rule as it is entered", () => {
  it("8.75 % is sent as 0.0875, and what is left over from another kind is not", () => {
    const draft = toDraft({ ...TEN, percent: "8.75", amount: "5.00", tiers: [{ from: "1", percent: "3" }] })
    expect(draft).toMatchObject({ kind: "percent", rate: "0.0875", flat_per: null, tiers: null, currency_code: null })
  })

  it("5 % from 1 and 7.5 % from 10 units are tiers without a rate", () => {
    const tiers = [{ from: "1", percent: "5" }, { from: "10", percent: "7.5" }]
    expect(toDraft({ ...TEN, kind: "tiered", tiers })).toMatchObject({
      rate: null,
      tiers: [{ min_qty: "1", rate: "0.05" }, { min_qty: "10", rate: "0.075" }],
    })
  })

  it("a global rule refers to nothing, whatever was picked before", () => {
    expect(toDraft({ ...TEN, refs: { ...TEN.refs, product: "prod_1" } }).scope_ref_id).toBeNull()
  })

  it("what supersedes a rule begins as its copy from the later moment on, without its end", () => {
    const rule = { ...toDraft({ ...TEN, percent: "8.75" }), id: "affrule_1", expires_at: "2026-06-01T00:00:00Z" } as unknown as Rule
    const later = new Date("2026-04-01T00:00:00Z")
    expect(toValues(rule, later)).toMatchObject({ name: "Ten", percent: "8.75", effective_at: later, expires_at: null })
  })
})

describe("what is wrong with it, for the field that has it", () => {
  it("nothing: 10 % of everything", () => expect(fieldsOf(TEN)).toEqual([]))
  it("101 %, or none", () => {
    expect(fieldsOf({ ...TEN, percent: "101" })).toEqual([["percent", "percent"]])
    expect(fieldsOf({ ...TEN, percent: "" })).toEqual([["percent", "percent"]])
  })
  it("5.00 without a currency, 5.001 dollars", () => {
    expect(fieldsOf({ ...TEN, kind: "flat", amount: "5.00" })).toEqual([["currency_code", "currency_code"]])
    expect(fieldsOf({ ...TEN, kind: "flat", amount: "5.001", currency_code: "usd" })).toEqual([["amount", "amount"]])
  })
  it("tiers that do not rise: the second one's beginning", () => {
    const tiers = [{ from: "10", percent: "5" }, { from: "10", percent: "7" }]
    expect(fieldsOf({ ...TEN, kind: "tiered", tiers })).toEqual([["tiers.1.from", "from"]])
  })
  it("a category rule without a category, a start that is past", () => {
    expect(fieldsOf({ ...TEN, scope: "category" })).toEqual([["refs.category", "scope_ref_id"]])
    expect(fieldsOf({ ...TEN, effective_at: new Date("2026-02-28T00:00:00Z") })).toEqual([["effective_at", "effective_at"]])
  })
})
