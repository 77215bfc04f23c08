import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { AFFILIATE_MODULE } from "../../../modules/affiliate"
import type { ManualAttribution } from "../../../modules/affiliate/lib/settlement-types"

export interface AttributeOrderInput {
  order_id: string
  affiliate_id: string
  reason: string
  actor_id: string
}

/** A person may attribute an order to any active affiliate; the fraud guard does not hold what a person decided. */
export const validateManualAttributionStep = createStep(
  { name: "affiliate-validate-manual-attribution", noCompensation: true },
  async ({ affiliate_id, reason }: AttributeOrderInput, { container }) => {
    const affiliate = await container.resolve(AFFILIATE_MODULE).retrieveAffiliate(affiliate_id)
    if (affiliate.status !== "active") {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `The affiliate is ${affiliate.status}, and only active affiliates earn on orders.`
      )
    }
    const manual: ManualAttribution = { affiliate_id, org_id: affiliate.org_id ?? null, referral_code_id: null, reason }
    return new StepResponse(manual)
  }
)
