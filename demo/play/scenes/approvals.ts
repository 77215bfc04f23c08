import { commissions, conversions } from "../books"
import { until } from "../lib/until"
import { pick, type World } from "../stage"

interface Manual {
  who: string
  kind: "adjustment" | "bonus"
  amount: string
  currency_code: string
  reason: string
}

const BY_HAND: Manual[] = [
  { who: "chiyo", kind: "bonus", amount: "2000", currency_code: "jpy", reason: "Best article of the season" },
  { who: "ben", kind: "adjustment", amount: "-5.00", currency_code: "usd", reason: "Shipping of a sample that was not returned" },
]

/** The manager approves what may be approved, and adds a bonus and an adjustment by hand. */
export async function playApprovals(world: World): Promise<void> {
  const step = world.beginStep("Approvals")
  const approved = await approveDue(world)
  for (const { who, ...body } of BY_HAND) {
    await world.manager.post(`/admin/affiliates/${pick(world.affiliates, who).id}/adjustments`, body)
  }
  step.done(`${approved} commissions approved, 1 bonus, 1 adjustment`)
}

/**
 * Approves every pending commission but those of the marketplace, whose hold period has not passed, and those of
 * canceled orders, which nobody pays. An order has to be paid first, which the books learn a moment after the capture.
 * @returns how many.
 * @throws where one is refused.
 */
export async function approveDue(world: World): Promise<number> {
  const canceled = new Set((await conversions(world)).filter(({ is_canceled }) => is_canceled).map(({ order_id }) => order_id))
  const due = (await commissions(world, { status: "pending" })).filter(
    ({ available_at, replaced_at, order_id }) =>
      replaced_at === null && !canceled.has(order_id) && Date.parse(available_at) <= Date.now()
  )
  await until("the orders to be paid", async () => {
    const unpaid = new Set((await conversions(world)).filter(({ is_paid }) => !is_paid).map(({ order_id }) => order_id))
    const waiting = due.filter(({ order_id }) => unpaid.has(order_id))
    return waiting.length === 0 ? { found: true } : { saw: `${waiting.map(({ order_id }) => order_id).join(", ")} are not` }
  })
  const batch = { action: "approve", ids: due.map(({ id }) => id) }
  const { results } = await world.manager.post<{ results: { id: string; message: string | null }[] }>("/admin/affiliate-commissions/batch", batch)
  const refused = results.filter(({ message }) => message !== null)
  if (refused.length > 0) {
    throw new Error(refused.map(({ id, message }) => `${id}: ${message}`).join("; "))
  }
  return results.length
}
