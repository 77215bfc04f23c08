import type { MedusaContainer } from "@medusajs/framework/types"
import { SYSTEM_ACTOR } from "../../src/modules/affiliate/lib/actor"
import type { ConversionReading } from "../../src/modules/affiliate/lib/conversion-reading"
import { programmeOf, type TestAffiliate } from "./programme"

export interface SaleInput {
  /** What is left of each line, major units; one line of 100 when left out. */
  lines?: Record<string, string>
  currency_code?: string
  /** Brought by the affiliate's code on the cart, which the fraud guard judges; by a manager's word when left out. */
  by_code?: boolean
  buyer_emails?: string[]
  display_id?: string
  sales_channel_id?: string
}

/** Plugin options under which what is earned can be paid out at once. */
export const NO_HOLD = { settings: { hold_period_days: 0 } }

let sequence = 0

/**
 * A sale as settling is told of it, with no order of Medusa's behind it: for tests of what comes after settling.
 * @returns its order id.
 */
export async function sell(container: MedusaContainer, affiliate: TestAffiliate, sale: SaleInput = {}): Promise<string> {
  sequence += 1
  const orderId = `order_made_up_${sequence}`
  await tell(container, orderId, sale, affiliate)
  return orderId
}

/** The same sale as it stands later: lines that are left out are gone. */
export const retell = (container: MedusaContainer, orderId: string, sale: SaleInput) => tell(container, orderId, sale, null)

/** A sale whose commission has matured. */
export async function sellAndMature(container: MedusaContainer, affiliate: TestAffiliate, sale: SaleInput = {}): Promise<string> {
  const orderId = await sell(container, affiliate, sale)
  await programmeOf(container).matureCommissions(new Date().toISOString())
  return orderId
}

async function tell(container: MedusaContainer, orderId: string, sale: SaleInput, affiliate: TestAffiliate | null): Promise<void> {
  const service = programmeOf(container)
  const cart_id = `cart_of_${orderId}`
  if (affiliate && sale.by_code) {
    await service.attachTouchpoint({ cart_id, code: affiliate.code, revive: true })
  }
  const probe = await service.probeConversion({ source: "order", external_id: orderId, cart_id, promotion_ids: [], customer_id: null })
  const manual =
    affiliate && !sale.by_code ? { affiliate_id: affiliate.id, org_id: null, referral_code_id: null, reason: "A test says so" } : null
  const outcome = await service.settleConversion({ reading: readingOf(orderId, sale), probe, manual }, SYSTEM_ACTOR)
  if (outcome.stale) {
    throw new Error(`${orderId} was settled by somebody else`)
  }
}

function readingOf(orderId: string, sale: SaleInput): ConversionReading {
  const { lines = { a: "100" }, currency_code = "usd", buyer_emails = [], display_id = null, sales_channel_id = null } = sale
  return {
    source: "order",
    external_id: orderId,
    order_id: orderId,
    display_id,
    currency_code,
    sales_channel_id,
    customer_id: null,
    placed_at: new Date().toISOString(),
    facts: {
      currency_code,
      canceled: false,
      paid_in_full: true,
      lines: Object.entries(lines).map(([line_id, remaining_basis]) => ({ line_id, kept_quantity: "1", remaining_basis })),
    },
    lines: Object.keys(lines).map((line_id) => ({ line_id, title: line_id, product_id: null, variant_id: null, categories: [], unit_cost: null })),
    buyer_emails,
  }
}

/** Invariants that do not hold, without the one that asks Medusa for orders: a made-up sale has none. */
export async function brokenInvariants(container: MedusaContainer) {
  return (await programmeOf(container).verifyInvariants()).filter(({ rows }) => rows.length > 0)
}
