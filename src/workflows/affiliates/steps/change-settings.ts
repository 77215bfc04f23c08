import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { AFFILIATE_MODULE } from "../../../modules/affiliate"
import type { SettingsPatch } from "../../../modules/affiliate/domain/settings/resolve"
import type { Actor } from "../../../modules/affiliate/lib/actor"

export interface ChangeSettingsInput {
  /** Null: the programme's own. */
  sales_channel_id: string | null
  patch: SettingsPatch
  actor: Actor
}

/** Changes settings of the programme or of a sales channel. */
export const changeSettingsStep = createStep(
  { name: "affiliate-change-settings", noCompensation: true },
  async ({ sales_channel_id, patch, actor }: ChangeSettingsInput, { container }) => {
    await container.resolve(AFFILIATE_MODULE).changeSettings(sales_channel_id, patch, actor)
    return new StepResponse(undefined)
  }
)
