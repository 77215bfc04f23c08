import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { NoticeRequest } from "../../modules/affiliate/lib/notices"
import { sendNoticesStep } from "./send-notices"

/** Mails those whom something concerns, in their language, if they want to know. @returns how many mails it was about. */
export const notifyAffiliatesWorkflow = createWorkflow("affiliate-notify", (input: NoticeRequest) => {
  return new WorkflowResponse(sendNoticesStep(input))
})
