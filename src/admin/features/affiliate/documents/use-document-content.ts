import { useQuery } from "@tanstack/react-query"
import { useEffect, useState } from "react"
import { DOCUMENT_MIME_TYPES } from "../../../../modules/affiliate/domain/affiliates/document-kind"
import { fetchFile } from "../../../lib/api"

/**
 * A document's file as an address that the browser can show. Every reading is written to the audit trail, so it is
 * fetched once for as long as it is looked at, and not again when something else changed.
 */
export function useDocumentContent(params: { id: string; document_id: string }) {
  const { data, error } = useQuery({
    queryKey: ["affiliate-document-content", params],
    queryFn: () => fetchFile("GET /admin/affiliates/:id/tax-documents/:document_id/content", { params }),
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
    refetchOnReconnect: false,
  })
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    // Anything else could be a page with scripts, which would run as the dashboard.
    if (!data || !DOCUMENT_MIME_TYPES.some((type) => type === data.blob.type)) {
      return
    }
    const made = URL.createObjectURL(data.blob)
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [data])
  return { file: data, address, error }
}
