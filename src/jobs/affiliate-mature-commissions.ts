import type { MedusaContainer } from "@medusajs/framework/types"
import { matureCommissionsWorkflow } from "../workflows/commissions/workflows/mature-commissions"

/** Approves commissions whose hold period has ended and whose order is paid. */
export default async function affiliateMatureCommissions(container: MedusaContainer) {
  await matureCommissionsWorkflow(container).run({ input: { now: new Date().toISOString() } })
}

export const config = { name: "affiliate-mature-commissions", schedule: "*/10 * * * *" }
