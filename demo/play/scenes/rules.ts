import { RULES, type RulePlan } from "../data/rules"
import { refusal } from "../lib/http"
import { note } from "../lib/text"
import { pick, type World } from "../stage"

const DAY_MS = 86_400_000

/** Rules at every scope; then one that must not be changed, and a question that a manager would ask. */
export async function playRules(world: World): Promise<void> {
  const step = world.beginStep("Commission rules")
  const ids = []
  for (const plan of RULES) {
    const { affiliate_commission_rule } = await world.manager.post<{ affiliate_commission_rule: { id: string } }>(
      "/admin/affiliate-commission-rules",
      ruleBody(world, plan)
    )
    ids.push(affiliate_commission_rule.id)
  }
  const refused = await refusal(400, world.manager.post(`/admin/affiliate-commission-rules/${ids[0]}`, { rate: "0.5" }))
  step.done(`${RULES.length} over ${new Set(RULES.map(({ scope }) => scope)).size} scopes: percent, flat, tiered; on totals and margins; one capped`)
  world.say(note(`raising a rate afterwards is refused: “${refused.sentence}”`))
  await explain(world)
}

function ruleBody(world: World, { refers, begins_in_days, ...rule }: RulePlan) {
  const from = begins_in_days === undefined ? {} : { effective_at: new Date(Date.now() + begins_in_days * DAY_MS).toISOString() }
  return { ...rule, ...from, scope_ref_id: refers === undefined ? null : referenceOf(world, rule.scope, refers) }
}

function referenceOf(world: World, scope: RulePlan["scope"], key: string): string {
  switch (scope) {
    case "product":
      return pick(world.store.products, key).id
    case "category":
      return pick(world.store.categories, key)
    case "affiliate":
      return pick(world.affiliates, key).id
    case "org":
      return world.orgId
    default:
      return world.store.channels[key as "web" | "market"].id
  }
}

interface Preview {
  preview: { total: string; lines: { reason: string; losers: { message: string }[] }[]; sums: { steps: { message: string }[] }[] }
}

/** What an order that has not happened would earn, in the plugin's own words. */
async function explain(world: World): Promise<void> {
  const { preview } = await world.manager.post<Preview>("/admin/affiliate-commission-rules/preview", {
    affiliate_id: pick(world.affiliates, "ada").id,
    sales_channel_id: world.store.channels.web.id,
    currency_code: "usd",
    lines: [{ product_id: pick(world.store.products, "tent").id, quantity: 1, amount: "240.00" }],
  })
  if (preview.total !== "30.00") {
    throw new Error(`The preview of a tent says ${preview.total} instead of 30.00`)
  }
  const [line] = preview.lines
  const losers = (line?.losers ?? []).map(({ message }) => message)
  const steps = preview.sums.flatMap((sum) => sum.steps.map(({ message }) => message))
  world.say(note("what would a tent for $240.00 earn Ada?"))
  for (const sentence of [line?.reason ?? "", ...losers, ...steps]) {
    world.say(note(sentence, 8))
  }
}
