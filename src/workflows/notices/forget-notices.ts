import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { forgetKeptMails } from "./kept-mails"

/** Deletes what Medusa keeps of mails to somebody who is forgotten. */
export const forgetNoticesStep = createStep(
  { name: "affiliate-forget-notices", noCompensation: true },
  async (recipients: { to: string[]; receiver_ids: string[] }, { container }) => {
    await forgetKeptMails(container, recipients)
    return new StepResponse(undefined)
  }
)
