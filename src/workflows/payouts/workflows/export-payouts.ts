import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../modules/affiliate/lib/actor"
import type { PayoutFilter } from "../../../modules/affiliate/repositories/payout-list-repository"
import { keepPayoutFileStep } from "../steps/keep-payout-file"
import { writePayoutFileStep } from "../steps/write-payout-file"

/** The rail's file of some payouts: kept, encrypted, and returned. Changes no status. */
export const exportPayoutsWorkflow = createWorkflow(
  "affiliate-export-payouts",
  (input: { filter: PayoutFilter; actor: Actor }) => {
    const file = writePayoutFileStep(input)
    keepPayoutFileStep(transform({ file, input }, ({ file, input }) => ({ file, actor: input.actor })))
    return new WorkflowResponse(file)
  }
)
