import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { AFFILIATE_EVENTS } from "../../../types/events"
import { emitDomainEventsStep } from "../../events/emit-domain-events"
import { removeFileStep } from "../../files/remove-file"
import { moveTaxDocumentStep, type MoveTaxDocumentInput } from "../steps/move-tax-document"

/** A tax document arrived, was verified, or was rejected. */
export const moveTaxDocumentWorkflow = createWorkflow("affiliate-tax-document-move", (input: MoveTaxDocumentInput) => {
  removeFileStep(moveTaxDocumentStep(input))
  emitDomainEventsStep(
    transform({ input }, ({ input: { id, affiliate_id, action } }) =>
      action.kind === "reject" ? [{ name: AFFILIATE_EVENTS.TAX_DOCUMENT_REJECTED, data: { id, affiliate_id } }] : []
    )
  )
  return new WorkflowResponse(input.id)
})
