import type { MedusaContainer } from "@medusajs/framework/types"
import { programmeOf, type TestAffiliate } from "./programme"
import { eventually } from "./waiting"

/** The commissions of an order, the replaced ones first. */
export async function commissionsOf(container: MedusaContainer, orderId: string) {
  const page = { limit: 100, offset: 0, order: "placed_at" }
  const { rows } = await programmeOf(container).listCommissionPage({ order_id: orderId }, page)
  return [...rows].sort((a, b) => Number(a.replaced_at === null) - Number(b.replaced_at === null))
}

/** The order's one live commission. */
export async function commissionOf(container: MedusaContainer, orderId: string) {
  const commission = (await commissionsOf(container, orderId)).at(-1)
  if (!commission) {
    throw new Error(`Order ${orderId} has no commission`)
  }
  return commission
}

/** An affiliate's balances in one currency, minor units as text. */
export async function balanceOf(container: MedusaContainer, affiliate: Pick<TestAffiliate, "id">, currencyCode = "usd") {
  const balances = await programmeOf(container).listBalances([affiliate.id])
  const found = balances.find(({ currency_code }) => currency_code === currencyCode)
  return found ?? { pending: "0", held: "0", approved: "0", in_payout: "0", paid: "0", balance: "0" }
}

/** How often an order was settled; null where it has no conversion. */
export async function settleSeqOf(container: MedusaContainer, orderId: string): Promise<number | null> {
  const query = { source: "order", external_id: orderId, cart_id: null, promotion_ids: [], customer_id: null }
  return (await programmeOf(container).probeConversion(query)).settle_seq
}

/** Waits until the plugin has seen that the order is paid: only then does its commission mature. */
export function untilPaid(container: MedusaContainer, orderId: string): Promise<void> {
  const page = { limit: 1, offset: 0, order: "placed_at" }
  return eventually(async () => {
    const { rows } = await programmeOf(container).listConversionPage({ order_id: orderId }, page)
    expect(rows[0]).toMatchObject({ is_paid: true })
  })
}
