import * as fc from "fast-check"
import { resolveRule } from "../resolve"
import { buildRuleIndex } from "../rule-index"
import type { CommissionRule, RuleContext, RuleSubject } from "../types"
import { aContext, aRule, aSubject } from "./fixtures"

const instant = fc.integer({ min: 1, max: 6 }).map((month) => `2026-0${month}-01T00:00:00.000Z`)
const place = fc.constantFrom<[CommissionRule["scope"], string | null]>(
  ["product", "prod_1"],
  ["product", "prod_2"],
  ["category", "clothes"],
  ["category", "shoes"],
  ["category", "boots"],
  ["affiliate", "aff_1"],
  ["org", "org_1"],
  ["channel", "chan_1"],
  ["global", null]
)

const rules: fc.Arbitrary<CommissionRule[]> = fc
  .array(
    fc.record({
      place,
      effective_at: instant,
      created_at: instant,
      expires_at: fc.option(instant),
      currency_code: fc.constantFrom(null, "usd", "eur"),
    }),
    { maxLength: 12 }
  )
  .map((drafts) =>
    drafts.map(({ place: [scope, scope_ref_id], ...dates }, i) => aRule({ id: `rule_${i + 10}`, scope, scope_ref_id, ...dates }))
  )

/** The design's sentence, written once more without an index: keep what applies, then sort by each criterion. */
function naiveWinner(all: CommissionRule[], subject: RuleSubject, context: RuleContext): string | null {
  const strength = (rule: CommissionRule): string => {
    const depth = subject.categories.find((category) => category.id === rule.scope_ref_id)?.depth ?? 0
    const scope = 9 - ["product", "category", "affiliate", "org", "channel", "global"].indexOf(rule.scope)
    return [scope, rule.scope === "category" ? depth : 0, rule.effective_at, rule.created_at, rule.id].join("|")
  }
  const refs = [subject.product_id, ...subject.categories.map(({ id }) => id), context.affiliate_id, context.org_id, context.sales_channel_id, null]
  const applying = all
    .filter((rule) => refs.includes(rule.scope_ref_id))
    .filter((rule) => rule.effective_at <= context.at && (rule.expires_at === null || context.at < rule.expires_at))
    .filter((rule) => rule.currency_code === null || rule.currency_code === context.currency_code)
  return applying.sort((a, b) => (strength(a) < strength(b) ? 1 : -1))[0]?.id ?? null
}

it("the index, its explanation and a naive model name the same winner; every other rule looked at lost for a reason", () => {
  fc.assert(
    fc.property(rules, instant, fc.shuffledSubarray(aSubject().categories), (all, at, categories) => {
      const subject = aSubject({ categories })
      const context = aContext({ at })
      const index = buildRuleIndex(all)
      const decision = resolveRule({ subject, context, rules: index })
      expect(decision.winner?.id ?? null).toBe(naiveWinner(all, subject, context))
      expect(index.winner(subject, context)).toBe(decision.winner)
      const looked_at = index.candidates(subject, context).length
      expect(decision.losers.length).toBe(decision.winner ? looked_at - 1 : looked_at)
      expect(decision.losers.every((loser) => loser.message.length > 20)).toBe(true)
    }),
    { numRuns: 500 }
  )
})

it("the order in which rules are given does not matter", () => {
  fc.assert(
    fc.property(rules, instant, (all, at) => {
      const ask = (given: CommissionRule[]) => resolveRule({ subject: aSubject(), context: aContext({ at }), rules: given })
      expect(ask([...all].reverse())).toEqual(ask(all))
    })
  )
})
