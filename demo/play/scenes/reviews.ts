import { commissionOf, commissionWorth, conversions, type Commission } from "../books"
import { readOrder, type OrderPlan } from "../data/orders"
import { note } from "../lib/text"
import { until } from "../lib/until"
import { pick, type DemoOrder, type World } from "../stage"
import { placeOrder } from "../store/shopper"

/** Orders that a person has to look at, and what that person decides. */
export async function playReviews(world: World): Promise<void> {
  const step = world.beginStep("Reviews")
  const told: string[] = []
  told.push(await tooFast(world))
  told.push(await selfReferral(world))
  told.push(await missingCost(world))
  told.push(await suspension(world))
  step.done("2 held by the fraud guard, 2 for a missing cost, 1 affiliate suspended")
  told.forEach((sentence) => world.say(note(sentence)))
}

async function place(world: World, line: string, email?: string): Promise<{ plan: OrderPlan; order: DemoOrder }> {
  const plan = readOrder(line)
  const order = await placeOrder(world, plan, email ?? `${plan.ref}@shopper.example`)
  world.orders.set(plan.ref, order)
  return { plan, order }
}

/** On the marketplace an order within ten seconds of the click is held. The manager looks and clears it. */
async function tooFast(world: World): Promise<string> {
  const { order } = await place(world, "fast-1 | us@market | click juno | 1 jacket | 0.00")
  const held = await commissionWorth(world, order, "8.00", "held_amount")
  assertHeld(held, "fraud")
  await act(world, held, "approve", "Called the customer: a regular, who had the tab open.")
  await commissionWorth(world, order, "8.00")
  return "too fast: $8.00 held, then cleared with a reason"
}

/** Dario buys through his own code, with a +tag. Denied; on appeal it is looked at again. */
async function selfReferral(world: World): Promise<string> {
  const { order } = await place(world, "self-1 | us | code dario | 1 jacket | 0.00", "dario.conti+shop@montagna.example")
  const held = await commissionWorth(world, order, "10.00", "held_amount")
  assertHeld(held, "fraud")
  await act(world, held, "deny", "The buyer is the affiliate.")
  await commissionWorth(world, order, "0.00", "held_amount")
  await act(world, held, "reopen", "Appeal: bought as a gift for a client, invoice attached.")
  await commissionWorth(world, order, "10.00", "held_amount")
  return "self-referral: $10.00 held, denied, and reopened on appeal; it waits"
}

/** Two grinders were sold whose cost nobody knew. It is entered; one commission is cleared, the other still waits. */
async function missingCost(world: World): Promise<string> {
  const order = pick(world.orders, "ben-6")
  const held = await commissionOf(world, order)
  assertHeld(held, "missing_cost")
  const { id, variantId } = pick(world.store.products, "grinder")
  await world.manager.post(`/admin/products/${id}/variants/${variantId}`, {
    metadata: { unit_cost: { usd: "100.00", eur: "80.00", jpy: "12000" } },
  })
  await act(world, held, "approve", "Cost entered.")
  await commissionWorth(world, order, "10.00")
  return "missing cost: entered afterwards, 20 % of a margin of $50.00 is $10.00; the other one waits"
}

/** Hugo is suspended: what he earned waits, and a new order through his code earns nobody anything until a person decides. */
async function suspension(world: World): Promise<string> {
  await world.manager.post(`/admin/affiliates/${pick(world.affiliates, "hugo").id}/suspend`, { reason: "Bids on the shop's own name." })
  const { order } = await place(world, "late-1 | us | code hugo | 1 blanket | 0.00")
  const conversion = await until("the order through a suspended affiliate's code to be refused", async () => {
    const [found] = await conversions(world, { order_id: order.id })
    return found?.refusal_code ? { found } : { saw: found ? "it is not refused" : "it is not in the books" }
  })
  await world.manager.post(`/admin/affiliate-conversions/${conversion.id}/attribute`, {
    affiliate_id: pick(world.affiliates, "chiyo").id,
    reason: "The customer named Chiyo's article when asked.",
  })
  await commissionWorth(world, order, "4.75")
  return `suspended: a new order is refused (${conversion.refusal_code}), then attributed by hand to Chiyo: $4.75`
}

function assertHeld(commission: Commission | null, reason: string): asserts commission is Commission {
  if (commission?.status !== "pending_review" || commission.hold_reason !== reason) {
    throw new Error(`A commission should be held for ${reason}, but is ${commission?.status ?? "missing"} (${commission?.hold_reason ?? "no reason"})`)
  }
}

async function act(world: World, { id }: Commission, action: "approve" | "deny" | "reopen", reason: string): Promise<void> {
  await world.manager.post(`/admin/affiliate-commissions/${id}/${action}`, { reason })
}
