import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { AFFILIATE_MODULE } from "../../../modules/affiliate"

export interface KeptClickMonths {
  /** Tables that were made. */
  created: number
  /** Names of the tables that were dropped. */
  dropped: string[]
}

/** Makes the tables of the coming months and drops those that are too old; each by itself, and safe to run twice. */
export const keepClickMonthsStep = createStep(
  { name: "affiliate-keep-click-months", noCompensation: true },
  async ({ now }: { now: string }, { container }) => {
    const service = container.resolve(AFFILIATE_MODULE)
    const created = await service.createClickMonths(new Date(now))
    const dropped = await service.dropClickMonths(new Date(now))
    if (dropped.length > 0) {
      container.resolve(ContainerRegistrationKeys.LOGGER).info(`affiliates: clicks older than click_retention_days are gone: ${dropped.join(", ")}`)
    }
    return new StepResponse<KeptClickMonths>({ created, dropped })
  }
)
