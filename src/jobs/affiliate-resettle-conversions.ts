import type { MedusaContainer } from "@medusajs/framework/types"
import { sweepOrdersWorkflow } from "../workflows/reconciliation/workflows/sweep-orders"

/** Every night settles all young conversions again: some changes (a refund that the provider refused) leave no trace to watch. */
export default async function affiliateResettleConversions(container: MedusaContainer) {
  await sweepOrdersWorkflow(container).run({ input: { now: new Date().toISOString(), all: true } })
}

export const config = { name: "affiliate-resettle-conversions", schedule: "17 3 * * *" }
