import { createRequire } from "node:module"
import { join } from "node:path"
import { MODULE } from "../lib/paths.mjs"
import { median } from "../lib/statistics.mjs"

export const title = "Rules in bulk"

const RULES = 1000
const LINES_PER_ROUND = 200_000
const SCOPES = ["product", "category", "affiliate", "org", "channel", "global"]
const AT = "2026-06-01T00:00:00.000Z"

/** How many lines a second find the rule that they earn by among 1,000: pure computation, as a backtest does it. */
export async function run({ rounds, quick, say }) {
  const { buildRuleIndex } = createRequire(import.meta.url)(join(MODULE, "domain", "rules", "rule-index.js"))
  const index = buildRuleIndex(Array.from({ length: RULES }, (_, number) => ruleOf(number)))
  const lines = Array.from({ length: quick ? LINES_PER_ROUND / 10 : LINES_PER_ROUND }, (_, number) => lineOf(number))
  say(`${rounds} rounds of ${lines.length} lines`)
  const rates = []
  for (let round = -1; round < rounds; round += 1) {
    const start = performance.now()
    const found = lines.filter(({ subject, context }) => index.winner(subject, context) !== null).length
    const seconds = (performance.now() - start) / 1000
    if (found !== lines.length) {
      throw new Error(`${lines.length - found} lines found no rule`)
    }
    // The first round is for the compiler.
    if (round >= 0) {
      rates.push(lines.length / seconds)
    }
  }
  return [{ what: "Lines a second that find their rule among 1,000", value: Math.round(median(rates)), atLeast: 200_000 }]
}

function ruleOf(number) {
  const scope = SCOPES[number % SCOPES.length]
  return {
    id: `affrule_${String(number).padStart(6, "0")}`,
    name: `Rule ${number}`,
    scope,
    scope_ref_id: scope === "global" ? null : `${scope}_${Math.floor(number / SCOPES.length)}`,
    kind: "percent",
    rate: "0.1",
    flat_per: null,
    currency_code: null,
    basis: "order_subtotal",
    tiers: null,
    max_amount: null,
    effective_at: "2026-01-01T00:00:00.000Z",
    expires_at: null,
    created_at: "2026-01-01T00:00:00.000Z",
  }
}

/** Of ten lines, one is named by a product rule, two by a category, and the others fall through to wider scopes. */
function lineOf(number) {
  const named = number % 10
  const subject = {
    line_id: `line_${number}`,
    product_id: named === 0 ? `product_${number % 166}` : `product_of_no_rule_${number}`,
    categories: named === 1 || named === 2 ? [{ id: "category_root", depth: 0 }, { id: `category_${number % 166}`, depth: 1 }] : [{ id: "category_root", depth: 0 }],
  }
  const context = {
    affiliate_id: named < 6 ? `affiliate_${number % 166}` : `affiliate_of_no_rule_${number}`,
    org_id: null,
    sales_channel_id: "channel_of_no_rule",
    currency_code: "usd",
    at: AT,
  }
  return { subject, context }
}
