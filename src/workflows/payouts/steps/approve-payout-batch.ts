import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { AFFILIATE_MODULE } from "../../../modules/affiliate"
import type { Actor } from "../../../modules/affiliate/lib/actor"
import { notAllowed } from "../../../modules/affiliate/lib/errors"

export interface ApprovePayoutBatchInput {
  id: string
  /** The version of the batch that was reviewed. */
  version: number
  actor: Actor
}

/** Approves what was reviewed, or answers what changed since: then reversals were attached and nothing was approved. */
export const approvePayoutBatchStep = createStep(
  { name: "affiliate-approve-payout-batch", noCompensation: true },
  async ({ id, version, actor }: ApprovePayoutBatchInput, { container }) => {
    const service = container.resolve(AFFILIATE_MODULE)
    const [{ created_by }, { values }] = await Promise.all([service.retrievePayoutBatch(id), service.retrieveSettings(null)])
    if (values.require_second_person && (await personBehind(container, created_by)) === actor.id) {
      throw notAllowed("This batch was prepared by you or by an API key of yours. A second person has to approve it.")
    }
    return new StepResponse(await service.approvePayoutBatch(id, version, actor))
  }
)

/** Whoever made the API key that made the batch; anybody else is who they are. */
async function personBehind(container: MedusaContainer, actorId: string): Promise<string> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "api_key", fields: ["id", "created_by"], filters: { id: actorId } })
  return (data[0]?.created_by as string | undefined) ?? actorId
}
