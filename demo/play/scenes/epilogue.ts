import { commissionWorth } from "../books"
import { readOrder } from "../data/orders"
import { exclusionTable, payoutTable, prepareBatch } from "../payouts"
import { pick, type World } from "../stage"
import { refund } from "../store/after-sales"
import { placeOrder } from "../store/shopper"
import { approveDue } from "./approvals"

/** What Ada sells after her first payout: $53.10. */
const LATER = ["ada-11 | us | click ada | 1 boot | 18.00", "ada-12 | us | header ada | 1 jacket | 18.00", "ada-13 | us | code ada | 2 blanket | 17.10"]

interface PayoutDetail {
  affiliate_payout: { entries: { kind: string; amount: string; order_id: string | null }[] }
}

/** Money goes back after the payout: what was paid for is taken off what comes next. */
export async function playEpilogue(world: World): Promise<void> {
  const step = world.beginStep("After the payout")
  for (const [ref, is] of [["ada-1", "12.00"], ["chiyo-8", "15.00"]] as const) {
    const order = pick(world.orders, ref)
    await commissionWorth(world, order, is)
    await refund(world, order.id)
    await commissionWorth(world, order, "0.00")
  }
  for (const plan of LATER.map(readOrder)) {
    const order = await placeOrder(world, plan, `${plan.ref}@shopper.example`)
    world.orders.set(plan.ref, order)
    await commissionWorth(world, order, plan.earns ?? "")
  }
  const approved = await approveDue(world)
  step.done(`2 refunds of paid commissions, ${LATER.length} new orders, ${approved} commissions approved`)
  await playSecondBatch(world)
}

async function playSecondBatch(world: World): Promise<void> {
  const step = world.beginStep("Payout batch 2")
  const batch = await prepareBatch(world)
  const mine = batch.payouts.find(({ affiliate_name, currency_code }) => affiliate_name === pick(world.affiliates, "ada").name && currency_code === "usd")
  const { affiliate_payout: payout } = await world.manager.get<PayoutDetail>(`/admin/affiliate-payouts/${mine?.id}`)
  if (mine?.gross !== "41.10") {
    throw new Error(`Ada's second payout is ${mine?.gross ?? "missing"} instead of 53.10 − 12.00 = 41.10`)
  }
  step.done("prepared; waits for the second person, in the admin")
  const names = new Map([...world.orders].map(([ref, { id }]) => [id, ref]))
  const parts = payout.entries.map(({ kind, amount, order_id }) => `${amount.padStart(8)}  ${kind} of ${names.get(order_id ?? "") ?? order_id}`)
  world.say(`\n${payoutTable(batch.payouts)}\n\n      Ada's consists of\n${parts.map((part) => `        ${part}`).join("\n")}\n\n${exclusionTable(batch.exclusions)}\n`)
}
