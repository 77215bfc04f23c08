import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { AFFILIATE_MODULE } from "../../../modules/affiliate"
import type { Actor } from "../../../modules/affiliate/lib/actor"

export interface ResetSettingsInput {
  sales_channel_id: string
  actor: Actor
}

/** A sales channel follows the programme again. */
export const resetSettingsStep = createStep(
  { name: "affiliate-reset-settings", noCompensation: true },
  async ({ sales_channel_id, actor }: ResetSettingsInput, { container }) => {
    await container.resolve(AFFILIATE_MODULE).resetSettings(sales_channel_id, actor)
    return new StepResponse(undefined)
  }
)
