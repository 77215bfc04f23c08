import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../modules/affiliate/lib/actor"
import type { DocumentMimeType } from "../../../modules/affiliate/domain/affiliates/document-kind"
import { keepSealedFileStep } from "../../files/keep-sealed-file"
import { removeFileStep } from "../../files/remove-file"
import { moveTaxDocumentStep } from "../steps/move-tax-document"

/** A tax document's file. `sealed` is what the module's `sealFile` made of it; the others tell of the file itself. */
export interface ReceiveTaxDocumentInput {
  affiliate_id: string
  id: string
  filename: string
  mime_type: DocumentMimeType
  size_bytes: number
  sha256: string
  sealed: string
  actor: Actor
}

/** A tax document's file arrived, from a manager or the affiliate: kept, recorded, and the one it replaces taken away. */
export const receiveTaxDocumentWorkflow = createWorkflow("affiliate-tax-document-receive", (input: ReceiveTaxDocumentInput) => {
  const file_id = keepSealedFileStep({ sealed: input.sealed })
  const move = transform({ input, file_id }, ({ input: { affiliate_id, id, actor, sealed: _sealed, filename, ...file }, file_id }) => ({
    affiliate_id,
    id,
    actor,
    action: { kind: "receive" as const, filename, file: { ...file, file_id } },
  }))
  removeFileStep(moveTaxDocumentStep(move))
  return new WorkflowResponse(input.id)
})
