import { useRef, type ChangeEvent } from "react"
import { DOCUMENT_MIME_TYPES } from "../../../../modules/affiliate/domain/affiliates/document-kind"
import { useChange } from "../../../hooks/use-api"
import { useText } from "../../../hooks/use-text"
import { upload } from "../../../lib/api"
import type { TaxDocument } from "./documents-section"

/** Hands in a document for the affiliate: `choose` opens the browser's dialog, `input` has to be somewhere on the page. */
export function useDocumentUpload({ id, affiliate_id, form }: TaxDocument) {
  const t = useText()
  const field = useRef<HTMLInputElement>(null)
  const { mutate, isPending } = useChange(
    (file: File) =>
      upload("POST /admin/affiliates/:id/tax-documents/:document_id/content", { id: affiliate_id, document_id: id }, file, file.type, { filename: file.name }),
    { success: t("affiliate.documents.uploaded", { form: t(`affiliate.documents.forms.${form}`) }) }
  )
  const take = (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? []
    if (file) {
      mutate(file)
    }
    // The same file can be chosen again after it was refused.
    event.target.value = ""
  }
  const input = <input ref={field} type="file" accept={DOCUMENT_MIME_TYPES.join(",")} className="hidden" aria-hidden tabIndex={-1} onChange={take} />
  return { input, isPending, choose: () => field.current?.click() }
}
