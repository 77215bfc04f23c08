import { RouteFocusModal } from "@medusajs/dashboard/components"
import { useParams } from "react-router-dom"
import { useApi } from "../../../hooks/use-api"
import { useAffiliate } from "../use-affiliate"
import { DocumentReview } from "./document-review"

/** The review of the document that the address names. */
export function DocumentReviewModal() {
  const { id = "", document_id } = useParams()
  const affiliate = useAffiliate(id)
  const documents = useApi("GET /admin/affiliates/:id/tax-documents", { params: { id } })
  const error = affiliate.error ?? documents.error
  if (error) {
    throw error
  }
  const document = documents.data?.tax_documents.find((one) => one.id === document_id)
  if (!affiliate.data || !document) {
    return null
  }
  return (
    <RouteFocusModal>
      <DocumentReview affiliate={affiliate.data.affiliate} document={document} />
    </RouteFocusModal>
  )
}
