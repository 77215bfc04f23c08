import { z } from "@medusajs/framework/zod"
import { defineContracts } from "../../utils/contract"

const rail = z
  .object({
    code: z.string(),
    is_default: z.boolean().describe("Taken for a batch that names none"),
    writes_file: z.boolean().describe("There is a file of its payouts for finance or a bank"),
  })
  .meta({ title: "PayoutRail" })

/** Rails: the ways in which payouts can leave. The store's configuration says which there are. */
export const railContracts = defineContracts([
  {
    method: "GET",
    path: "/admin/affiliate-payout-rails",
    access: "admin",
    tag: "Payout batches",
    summary: "List the ways in which payouts can leave, the default first",
    response: z.object({ affiliate_payout_rails: z.array(rail) }),
  },
])
