import type { MedusaContainer } from "@medusajs/framework/types"
import { sweepOrdersWorkflow } from "../workflows/reconciliation/workflows/sweep-orders"

/** Heals what an event bus lost: see the workflow. */
export default async function affiliateSweepOrders(container: MedusaContainer) {
  await sweepOrdersWorkflow(container).run({ input: { now: new Date().toISOString(), all: false } })
}

export const config = { name: "affiliate-sweep-orders", schedule: "*/5 * * * *" }
