import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { AFFILIATE_EVENTS } from "../../../types/events"
import { emitDomainEventsStep } from "../../events/emit-domain-events"
import { publishTermsStep, type PublishTermsInput } from "../steps/publish-terms"

/** The next version of the programme's terms. @returns its id and number. */
export const publishTermsWorkflow = createWorkflow("affiliate-terms-publish", (input: PublishTermsInput) => {
  const published = publishTermsStep(input)
  emitDomainEventsStep(
    transform({ published }, ({ published }) => [
      { name: AFFILIATE_EVENTS.TERMS_PUBLISHED, data: { id: published.id, version: String(published.version) } },
    ])
  )
  return new WorkflowResponse(published)
})
