import { ArrowDownTray } from "@medusajs/icons"
import { Alert, Button, Skeleton } from "@medusajs/ui"
import { useText } from "../../../hooks/use-text"
import { saveFile } from "../../../../browser/address"
import type { TaxDocument } from "./documents-section"
import { useDocumentContent } from "./use-document-content"

/** The document as it was handed in. */
export function DocumentView({ document: { id, affiliate_id, filename, mime_type } }: { document: TaxDocument }) {
  const t = useText()
  const { file, address, error } = useDocumentContent({ id: affiliate_id, document_id: id })
  const title = filename ?? t("affiliate.documents.file")
  if (error) {
    return <Alert variant="error">{error.message}</Alert>
  }
  if (!file || !address) {
    return <Skeleton className="size-full" />
  }
  return (
    <div className="flex size-full flex-col gap-y-3">
      {mime_type === "application/pdf" ? (
        // The viewer's own list of pages would take the room that the page needs.
        <iframe src={`${address}#navpanes=0`} title={title} className="border-ui-border-base w-full flex-1 rounded-lg border" />
      ) : (
        <div className="bg-ui-bg-subtle border-ui-border-base flex flex-1 items-center justify-center overflow-auto rounded-lg border">
          <img src={address} alt={title} className="max-h-full max-w-full object-contain" />
        </div>
      )}
      <Button type="button" size="small" variant="secondary" className="self-end" onClick={() => saveFile(file.blob, title)}>
        <ArrowDownTray />
        {t("actions.download")}
      </Button>
    </div>
  )
}
