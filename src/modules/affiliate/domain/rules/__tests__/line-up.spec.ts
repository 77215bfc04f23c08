import { lineUpRules } from "../line-up"
import type { CommissionRule } from "../types"
import { aRule, aSubject } from "./fixtures"

const NOW = "2026-06-01T12:00:00.000Z"
const PRODUCT = aRule({ id: "product", name: "Boot 15 %", scope: "product", scope_ref_id: "prod_1" })
const BOOTS = aRule({ id: "boots", name: "Boots 12 %", scope: "category", scope_ref_id: "boots" })
const CLOTHES = aRule({ id: "clothes", name: "Clothes 9 %", scope: "category", scope_ref_id: "clothes" })
const ANN = aRule({ id: "ann", name: "Ann 20 %", scope: "affiliate", scope_ref_id: "aff_ann" })
const BEN = aRule({ id: "ben", name: "Ben 18 %", scope: "affiliate", scope_ref_id: "aff_ben", effective_at: "2026-02-01T00:00:00.000Z" })
const WEB = aRule({ id: "web", name: "Web 11 %", scope: "channel", scope_ref_id: "chan_web" })
const GLOBAL = aRule({ id: "global", name: "Everything 10 %" })

const lineUp = (...rules: CommissionRule[]) => lineUpRules({ subject: aSubject(), rules, at: NOW })
/** What a rule loses to, and on which orders. */
const lossesOf = (id: string, ...rules: CommissionRule[]) =>
  lineUp(...rules)
    .find(({ rule }) => rule.id === id)
    ?.losses.map(({ rule_id, code, depends_on, currency_code }) => [rule_id, code, depends_on ?? currency_code ?? "always"].join(" "))

describe("the rules that can claim a product", () => {
  it("in the order in which they win: product, deepest category, ancestor, affiliates, channel, global", () => {
    const rules = lineUp(GLOBAL, WEB, ANN, CLOTHES, BEN, BOOTS, PRODUCT)
    expect(rules.map(({ rule, depth, depends_on, can_win }) => [rule.id, depth, depends_on, can_win])).toEqual([
      ["product", null, null, true],
      ["boots", 2, null, false],
      ["clothes", 0, null, false],
      ["ben", null, "affiliate", false],
      ["ann", null, "affiliate", false],
      ["web", null, "channel", false],
      ["global", null, null, false],
    ])
  })

  it("without a product's rule: the category wins over all below it; its ancestor is on a higher category", () => {
    const [boots, clothes, ann] = lineUp(GLOBAL, ANN, CLOTHES, BOOTS)
    expect(boots?.can_win).toBe(true)
    expect(clothes?.losses).toEqual([
      {
        rule_id: "boots",
        rule_name: "Boots 12 %",
        scope: "category",
        code: "lower_precedence",
        message: "Category rule “Clothes 9 %” is on a higher category than category rule “Boots 12 %”.",
        depends_on: null,
        currency_code: null,
      },
    ])
    expect(ann?.losses.map(({ rule_id }) => rule_id)).toEqual(["boots"])
  })

  it("the global rule loses only where Ann or Ben sells, or in the web channel; Ann never meets Ben", () => {
    expect(lossesOf("global", GLOBAL, ANN, BEN, WEB)).toEqual([
      "ben lower_precedence affiliate",
      "ann lower_precedence affiliate",
      "web lower_precedence channel",
    ])
    expect(lossesOf("ann", GLOBAL, ANN, BEN, WEB)).toEqual([])
    expect(lineUp(GLOBAL, ANN, BEN, WEB).every(({ can_win }) => can_win)).toBe(true)
  })

  it("a rule for USD beats the global one in USD alone, and never one for EUR", () => {
    const usd = { ...PRODUCT, id: "usd", currency_code: "usd" }
    const eur = { ...CLOTHES, id: "eur", currency_code: "eur" }
    expect(lossesOf("global", GLOBAL, usd, eur)).toEqual(["usd lower_precedence usd", "eur lower_precedence eur"])
    expect(lossesOf("eur", GLOBAL, usd, eur)).toEqual([])
  })

  it("of one scope and reference the later is first, and the earlier was superseded by it, whoever sells", () => {
    const later = { ...ANN, id: "later", name: "Ann 22 %", effective_at: "2026-05-01T00:00:00.000Z" }
    expect(lossesOf("ann", ANN, later)).toEqual(["later superseded always"])
    expect(lineUp(ANN, later).map(({ can_win }) => can_win)).toEqual([true, false])
  })

  it("of another product, of another category, not begun or ended at noon: not in line", () => {
    const others = [
      { ...PRODUCT, id: "other", scope_ref_id: "prod_2" },
      { ...BOOTS, id: "hats", scope_ref_id: "hats" },
      { ...GLOBAL, id: "ahead", effective_at: "2026-06-01T12:00:00.001Z" },
      { ...GLOBAL, id: "ended", expires_at: NOW },
    ]
    expect(lineUp(...others)).toEqual([])
  })
})
