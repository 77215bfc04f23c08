import { createWorkflow } from "@medusajs/framework/workflows-sdk"
import { resetSettingsStep, type ResetSettingsInput } from "../steps/reset-settings"

/** A sales channel follows the programme again; also one that was deleted since. */
export const resetSettingsWorkflow = createWorkflow("affiliate-settings-reset", (input: ResetSettingsInput) => {
  resetSettingsStep(input)
})
