import { RuleError } from "../errors"
import { resolveRule } from "../resolve"
import { buildRuleIndex } from "../rule-index"
import type { CommissionRule } from "../types"
import { aContext, aRule, aSubject } from "./fixtures"

/** From the strongest to the weakest: one rule for each place that a line can be claimed from. */
const LADDER: CommissionRule[] = [
  aRule({ id: "r_product", name: "Boot no. 1", scope: "product", scope_ref_id: "prod_1" }),
  aRule({ id: "r_boots", name: "Boots 15 %", scope: "category", scope_ref_id: "boots" }),
  aRule({ id: "r_shoes", name: "Shoes 12 %", scope: "category", scope_ref_id: "shoes" }),
  aRule({ id: "r_clothes", name: "Clothes", scope: "category", scope_ref_id: "clothes" }),
  aRule({ id: "r_affiliate", name: "Ada", scope: "affiliate", scope_ref_id: "aff_1" }),
  aRule({ id: "r_org", name: "Agency", scope: "org", scope_ref_id: "org_1" }),
  aRule({ id: "r_channel", name: "Web", scope: "channel", scope_ref_id: "chan_1" }),
  aRule({ id: "r_global", name: "Everything" }),
]

const resolve = (rules: CommissionRule[], subject = aSubject(), context = aContext()) =>
  resolveRule({ subject, context, rules })

describe("precedence: product, category deepest first, affiliate, org, channel, global", () => {
  it.each(LADDER.map((rule, rung) => [rule.id, rung] as const))("%s wins once all above it are gone", (id, rung) => {
    const decision = resolve([...LADDER.slice(rung)].reverse())
    expect(decision.winner?.id).toBe(id)
    expect(decision.losers.map((loser) => loser.rule_id)).toEqual(LADDER.slice(rung + 1).map((rule) => rule.id))
    expect(decision.losers.every((loser) => loser.code === "lower_precedence")).toBe(true)
  })

  it("a later effective_at does not lift a global rule above an affiliate's", () => {
    const late = aRule({ id: "late", effective_at: "2026-05-31T00:00:00Z" })
    expect(resolve([late, LADDER[4]!]).winner?.id).toBe("r_affiliate")
  })

  it("rules of another product, category, affiliate, org or channel are not looked at", () => {
    const others = LADDER.slice(0, 7).map((rule) => ({ ...rule, scope_ref_id: "another" }))
    const decision = resolve(others)
    expect(decision).toEqual({ line_id: "line_1", winner: null, losers: [], reason: expect.stringMatching(/^No commission rule covers/) })
  })

  it("a line without product, org and channel falls to its affiliate's rule", () => {
    const subject = aSubject({ product_id: null, categories: [] })
    const decision = resolve(LADDER, subject, aContext({ org_id: null, sales_channel_id: null }))
    expect(decision.winner?.id).toBe("r_affiliate")
    expect(decision.losers.map((loser) => loser.rule_id)).toEqual(["r_global"])
  })

  it("two categories of the same depth: the later effective_at wins, the other is superseded", () => {
    const subject = aSubject({ categories: [{ id: "sale", depth: 1 }, { id: "shoes", depth: 1 }] })
    const sale = aRule({ id: "sale", name: "Sale", scope: "category", scope_ref_id: "sale", effective_at: "2026-02-01T00:00:00Z" })
    const decision = resolve([LADDER[2]!, sale], subject)
    expect(decision.winner?.id).toBe("sale")
    expect(decision.losers[0]?.code).toBe("superseded")
  })

  it("a category listed twice counts once", () => {
    const subject = aSubject({ categories: [{ id: "shoes", depth: 1 }, { id: "shoes", depth: 1 }] })
    expect(resolve([LADDER[2]!], subject).losers).toEqual([])
  })
})

describe("ties within one scope are total", () => {
  const older = aRule({ id: "rule_09", effective_at: "2026-01-01T00:00:00Z", created_at: "2026-05-01T00:00:00Z" })

  it("the latest effective_at, though it was created earlier", () => {
    const newer = aRule({ id: "rule_01", effective_at: "2026-03-01T00:00:00Z" })
    expect(resolve([older, newer]).winner?.id).toBe("rule_01")
  })

  it("then the latest created_at, though its id is lower", () => {
    const newer = aRule({ id: "rule_01", created_at: "2026-05-02T00:00:00Z" })
    expect(resolve([older, newer]).winner?.id).toBe("rule_01")
  })

  it("then the highest id, whatever the order they are given in", () => {
    const twin = { ...older, id: "rule_10" }
    expect(resolve([older, twin]).winner?.id).toBe("rule_10")
    expect(resolve([twin, older]).winner?.id).toBe("rule_10")
  })
})

describe("windows are half-open", () => {
  const june = aRule({ effective_at: "2026-06-01T00:00:00Z", expires_at: "2026-07-01T00:00:00Z" })

  it.each([
    ["2026-05-31T23:59:59.999Z", "not_effective_yet"],
    ["2026-06-01T00:00:00.000Z", null],
    ["2026-06-30T23:59:59.999Z", null],
    ["2026-07-01T00:00:00.000Z", "expired"],
  ])("at %s: %s", (at, code) => {
    const decision = resolve([june], aSubject(), aContext({ at }))
    expect(decision.winner === null).toBe(code !== null)
    expect(decision.losers.map((loser) => loser.code)).toEqual(code === null ? [] : [code])
  })

  it("a rule that is not in effect lets the next scope win", () => {
    const later = { ...LADDER[0]!, effective_at: "2026-06-02T00:00:00Z" }
    const decision = resolve([later, LADDER[7]!])
    expect(decision.winner?.id).toBe("r_global")
    expect(decision.losers[0]?.code).toBe("not_effective_yet")
  })
})

describe("currencies", () => {
  it("a rule for EUR does not match a USD order, one for USD in either case does", () => {
    const euro = aRule({ id: "eur", name: "Euro", currency_code: "eur", effective_at: "2026-05-01T00:00:00Z" })
    const dollar = aRule({ id: "usd", currency_code: "USD" })
    const decision = resolve([euro, dollar])
    expect(decision.winner?.id).toBe("usd")
    expect(decision.losers).toMatchObject([
      { code: "other_currency", message: "Global rule “Euro” is for EUR; this conversion is in USD." },
    ])
  })
})

describe("sentences", () => {
  const message = (rules: CommissionRule[], context = aContext()) => resolve(rules, aSubject(), context).losers[0]?.message

  it("less specific", () => {
    expect(message([LADDER[0]!, LADDER[2]!])).toBe("Category rule “Shoes 12 %” is less specific than product rule “Boot no. 1”.")
  })
  it("a higher category", () => {
    expect(message([LADDER[1]!, LADDER[2]!])).toBe("Category rule “Shoes 12 %” is on a higher category than category rule “Boots 15 %”.")
  })
  it("superseded by date, by creation and by id", () => {
    const old = aRule({ id: "a", name: "Old" })
    const by = (changes: Partial<CommissionRule>) => message([old, aRule({ id: "b", name: "New", ...changes })])
    expect(by({ effective_at: "2026-02-01T00:00:00Z" })).toBe(
      "Global rule “Old” was superseded by “New”, which took effect later, at 2026-02-01T00:00:00Z."
    )
    expect(by({ created_at: "2025-12-02T00:00:00Z" })).toMatch(/took effect at the same time and was created later/)
    expect(by({})).toMatch(/which has the same dates and the higher id\.$/)
  })
  it("too early and too late name both moments", () => {
    expect(message([aRule()], aContext({ at: "2025-06-01T00:00:00Z" }))).toBe(
      "Global rule “Everything 10 %” takes effect only at 2026-01-01T00:00:00.000Z, after the placement at 2025-06-01T00:00:00Z."
    )
    expect(message([aRule({ expires_at: "2026-02-01T00:00:00Z" })])).toMatch(/ended at 2026-02-01T00:00:00Z/)
  })
  it("the reason of the decision", () => {
    expect(resolve([LADDER[7]!]).reason).toBe("Global rule “Everything” is the only rule that covers this line.")
    expect(resolve(LADDER).reason).toBe("Product rule “Boot no. 1” is the first that applies, of 8 rules that cover this line.")
    expect(resolve([aRule({ currency_code: "eur" })]).reason).toMatch(/^No commission rule applies: of 1 /)
  })
})

describe("bad dates are errors, not rules that never match", () => {
  it.each(["2026-02-30T00:00:00Z", "2026-01-01", "2026-01-01T00:00:00+02:00", "soon", ""])("“%s”", (text) => {
    expect(() => buildRuleIndex([aRule({ effective_at: text })])).toThrow(RuleError)
    expect(() => resolve([aRule()], aSubject(), aContext({ at: text }))).toThrow(RuleError)
  })
})
