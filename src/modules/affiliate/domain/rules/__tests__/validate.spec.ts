import type { CommissionRule } from "../types"
import { validateRule } from "../validate"
import { aRule } from "./fixtures"

const flat = (overrides: Partial<CommissionRule> = {}) =>
  aRule({ kind: "flat", rate: "5.00", currency_code: "usd", flat_per: "order", ...overrides })
const tiered = (tiers: CommissionRule["tiers"], overrides: Partial<CommissionRule> = {}) =>
  aRule({ kind: "tiered", rate: null, tiers, ...overrides })
const BY_QTY = [{ min_qty: "1", rate: "0.05" }, { min_qty: "10", rate: "0.1" }]
const BY_TOTAL = [{ min_total: "0", rate: "0.05" }, { min_total: "500", rate: "0.1" }]

/** A value of a wrong type, as a body from outside could hold it. */
const wrong = <T>(value: unknown): T => value as T

describe("legal rules", () => {
  it.each<[string, CommissionRule]>([
    ["10 %", aRule()],
    ["0 %: a product that earns nothing", aRule({ rate: "0", scope: "product", scope_ref_id: "prod_1" })],
    ["100 %", aRule({ rate: "1" })],
    ["8.75 % in EUR alone", aRule({ rate: "0.0875", currency_code: "eur" })],
    ["10 % capped at 50 USD", aRule({ max_amount: "50", currency_code: "usd" })],
    ["5 USD an order", flat()],
    ["5 USD a line, line by line", flat({ flat_per: "line", basis: "line_total" })],
    ["5 USD a unit, never more than the margin", flat({ flat_per: "unit", basis: "gross_margin" })],
    ["500 JPY an order", flat({ rate: "500", currency_code: "jpy" })],
    ["1.234 KWD an order", flat({ rate: "1.234", currency_code: "kwd" })],
    ["5 % from 1 unit, 10 % from 10", tiered(BY_QTY)],
    ["5 % from 0 USD, 10 % from 500", tiered(BY_TOTAL, { currency_code: "usd" })],
    ["a rule for one second", aRule({ expires_at: "2026-01-01T00:00:01Z" })],
  ])("%s", (_, rule) => {
    expect(validateRule(rule)).toEqual([])
  })
})

describe("illegal rules name the field", () => {
  it.each<[string, CommissionRule, string[]]>([
    ["no name", aRule({ name: "  " }), ["name"]],
    ["256 characters of name", aRule({ name: "x".repeat(256) }), ["name"]],
    ["a scope that does not exist", aRule({ scope: wrong("planet"), scope_ref_id: "x" }), ["scope"]],
    ["a kind that does not exist", aRule({ kind: wrong("magic") }), ["kind"]],
    ["a basis that does not exist", aRule({ basis: wrong("total") }), ["basis"]],
    ["global with a reference", aRule({ scope_ref_id: "prod_1" }), ["scope_ref_id"]],
    ["product without a reference", aRule({ scope: "product" }), ["scope_ref_id"]],
    ["30 February", aRule({ effective_at: "2026-02-30T00:00:00Z" }), ["effective_at"]],
    ["an end that is no date", aRule({ expires_at: "later" }), ["expires_at"]],
    ["an end at its start", aRule({ expires_at: "2026-01-01T00:00:00Z" }), ["expires_at"]],
    ["an unknown currency", aRule({ currency_code: "usdt" }), ["currency_code"]],
    ["a currency in upper case", aRule({ currency_code: "USD" }), ["currency_code"]],
    ["percent without rate", aRule({ rate: null }), ["rate"]],
    ["101 %", aRule({ rate: "1.01" }), ["rate"]],
    ["−1 %", aRule({ rate: "-0.01" }), ["rate"]],
    ["a rate as a float", aRule({ rate: wrong(0.1) }), ["rate"]],
    ["13 decimals of rate", aRule({ rate: "0.1234567890123" }), ["rate"]],
    ["percent with flat_per", aRule({ flat_per: "order" }), ["flat_per"]],
    ["percent with tiers", aRule({ tiers: BY_QTY }), ["tiers"]],
    ["flat without currency", flat({ currency_code: null }), ["currency_code"]],
    ["flat without flat_per", flat({ flat_per: null }), ["flat_per"]],
    ["flat without rate", flat({ rate: null }), ["rate"]],
    ["−5 USD an order", flat({ rate: "-5" }), ["rate"]],
    ["5.001 USD an order", flat({ rate: "5.001" }), ["rate"]],
    ["0.5 JPY an order", flat({ rate: "0.5", currency_code: "jpy" }), ["rate"]],
    ["flat per order, line by line", flat({ basis: "line_total" }), ["flat_per"]],
    ["flat with tiers", flat({ tiers: BY_QTY }), ["tiers"]],
    ["tiered with a rate", tiered(BY_QTY, { rate: "0.1" }), ["rate"]],
    ["tiered without tiers", tiered(null), ["tiers"]],
    ["tiered with no tier", tiered([]), ["tiers"]],
    ["tiered with flat_per", tiered(BY_QTY, { flat_per: "unit" }), ["flat_per"]],
    ["51 tiers", tiered(Array.from({ length: 51 }, (_, i) => ({ min_qty: String(i), rate: "0.1" }))), ["tiers"]],
    ["both dimensions", tiered([BY_QTY[0]!, BY_TOTAL[1]!], { currency_code: "usd" }), ["tiers"]],
    ["both dimensions in one tier", tiered([{ ...BY_QTY[0]!, ...BY_TOTAL[0]! }], { currency_code: "usd" }), ["tiers"]],
    ["min_total without currency", tiered(BY_TOTAL), ["currency_code"]],
    ["tiers that fall", tiered([...BY_QTY].reverse()), ["tiers.1.min_qty"]],
    ["two tiers from 1", tiered([BY_QTY[0]!, { min_qty: "1.0", rate: "0.2" }]), ["tiers.1.min_qty"]],
    ["a tier from −1", tiered([{ min_qty: "-1", rate: "0.1" }]), ["tiers.0.min_qty"]],
    ["a tier of 200 %", tiered([{ min_qty: "1", rate: "2" }]), ["tiers.0.rate"]],
    ["a tier from 0.5 JPY", tiered([{ min_total: "0.5", rate: "0.1" }], { currency_code: "jpy" }), ["tiers.0.min_total"]],
    ["a cap without currency", aRule({ max_amount: "50" }), ["currency_code"]],
    ["a cap of 0", aRule({ max_amount: "0", currency_code: "usd" }), ["max_amount"]],
    ["a cap of 50.001 USD", aRule({ max_amount: "50.001", currency_code: "usd" }), ["max_amount"]],
    ["a cap as a float", aRule({ max_amount: wrong(50), currency_code: "usd" }), ["max_amount"]],
  ])("%s", (_, rule, fields) => {
    const problems = validateRule(rule)
    expect(problems.map(({ field }) => field)).toEqual(fields)
    expect(problems.every(({ message }) => message.endsWith("."))).toBe(true)
  })

  it("several mistakes are told at once", () => {
    const problems = validateRule(aRule({ name: "", scope: "product", rate: "2", max_amount: "1" }))
    expect(problems.map(({ field }) => field)).toEqual(["name", "scope_ref_id", "rate", "currency_code"])
  })
})
