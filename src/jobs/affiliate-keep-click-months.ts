import type { MedusaContainer } from "@medusajs/framework/types"
import { keepClickMonthsWorkflow } from "../workflows/clicks/workflows/keep-click-months"

/** Every night, so that a month's table is there long before the month, and one failed night costs nothing. */
export default async function affiliateKeepClickMonths(container: MedusaContainer) {
  await keepClickMonthsWorkflow(container).run({ input: { now: new Date().toISOString() } })
}

export const config = { name: "affiliate-keep-click-months", schedule: "41 2 * * *" }
