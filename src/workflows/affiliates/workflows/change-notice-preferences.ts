import { createWorkflow } from "@medusajs/framework/workflows-sdk"
import { changeNoticePreferencesStep, type ChangeNoticePreferencesInput } from "../steps/change-notice-preferences"

/** Which groups of mails an affiliate wants. */
export const changeNoticePreferencesWorkflow = createWorkflow("affiliate-notice-preferences-change", (input: ChangeNoticePreferencesInput) => {
  changeNoticePreferencesStep(input)
})
