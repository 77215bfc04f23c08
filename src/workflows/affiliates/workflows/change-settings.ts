import { createWorkflow } from "@medusajs/framework/workflows-sdk"
import { changeSettingsStep, type ChangeSettingsInput } from "../steps/change-settings"
import { validateSalesChannelStep } from "../steps/validate-sales-channel"

/** Changes the programme's settings, or those of a sales channel that exists. */
export const changeSettingsWorkflow = createWorkflow("affiliate-settings-change", (input: ChangeSettingsInput) => {
  validateSalesChannelStep(input)
  changeSettingsStep(input)
})
