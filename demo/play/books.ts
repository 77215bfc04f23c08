import { until } from "./lib/until"
import type { DemoOrder, World } from "./stage"

/** A commission as the admin API shows it. Amounts are exact decimals in major units. */
export interface Commission {
  id: string
  order_id: string
  affiliate_id: string
  affiliate_name: string
  currency_code: string
  status: "pending_review" | "denied" | "pending" | "approved"
  payment_status: string
  hold_reason: string | null
  amount: string
  held_amount: string
  available_at: string
  replaced_at: string | null
}

/** A sale that somebody referred, refused ones too. */
export interface Conversion {
  id: string
  order_id: string
  is_paid: boolean
  is_canceled: boolean
  affiliate_id: string | null
  attribution_source: string | null
  refusal_code: string | null
  refusals: { code: string; message: string }[]
  commission_id: string | null
}

const ALL = { limit: "500" }

export async function commissions(world: World, filter: Record<string, string> = {}): Promise<Commission[]> {
  const page = await world.manager.get<{ affiliate_commissions: Commission[] }>("/admin/affiliate-commissions", { ...ALL, ...filter })
  return page.affiliate_commissions
}

export async function conversions(world: World, filter: Record<string, string> = {}): Promise<Conversion[]> {
  const page = await world.manager.get<{ affiliate_conversions: Conversion[] }>("/admin/affiliate-conversions", { ...ALL, ...filter })
  return page.affiliate_conversions
}

/** The commission that stands for an order; replaced ones are history. */
export async function commissionOf(world: World, order: DemoOrder): Promise<Commission | null> {
  const found = await commissions(world, { order_id: order.id })
  return found.find((commission) => commission.replaced_at === null) ?? null
}

/** Waits until an order's commission is worth this much, and no other amount. */
export function commissionWorth(world: World, order: DemoOrder, amount: string, field: "amount" | "held_amount" = "amount"): Promise<Commission> {
  return until(`the commission of order ${order.id} to be ${amount} ${order.currency.toUpperCase()}`, async () => {
    const commission = await commissionOf(world, order)
    if (commission?.[field] === amount) {
      return { found: commission }
    }
    return { saw: commission ? `it is ${commission[field]}, in status ${commission.status}` : "there is none" }
  })
}
