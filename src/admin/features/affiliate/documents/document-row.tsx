import { ArrowUpTray, CheckCircle, Eye, XCircle } from "@medusajs/icons"
import { Text } from "@medusajs/ui"
import { useState } from "react"
import { canMove } from "../../../../modules/affiliate/domain/state-machine"
import { TAX_DOCUMENT_MACHINE } from "../../../../modules/affiliate/domain/states"
import { DotsMenu } from "../../../components/dots-menu"
import { StateBadge } from "../../../components/state-badge"
import { useFormat } from "../../../hooks/use-format"
import { useText } from "../../../hooks/use-text"
import { DocumentDecision, type DocumentAction } from "./document-decision"
import type { TaxDocument } from "./documents-section"
import { useDocumentUpload } from "./use-document-upload"

/** One tax form with what can be done about it now. */
export function DocumentRow({ document }: { document: TaxDocument }) {
  const t = useText()
  const { day } = useFormat()
  const [decision, setDecision] = useState<DocumentAction | null>(null)
  const { id, form, state, filename, mime_type, rejection_reason, verified_at } = document
  const about = rejection_reason ?? (verified_at ? t("affiliate.documents.verifiedOn", { day: day(verified_at) }) : filename)
  const file = useDocumentUpload(document)
  const isOpenToUpload = state === "uploaded" || canMove(TAX_DOCUMENT_MACHINE, state, "uploaded")
  const actions = [
    ...(mime_type ? [{ label: t("affiliate.documents.review"), icon: <Eye />, to: `documents/${id}` }] : []),
    ...(isOpenToUpload ? [{ label: t("affiliate.documents.upload"), icon: <ArrowUpTray />, disabled: file.isPending, onClick: file.choose }] : []),
    ...(canMove(TAX_DOCUMENT_MACHINE, state, "verified") ? [{ label: t("actions.verify"), icon: <CheckCircle />, onClick: () => setDecision("verify") }] : []),
    ...(canMove(TAX_DOCUMENT_MACHINE, state, "rejected") ? [{ label: t("actions.reject"), icon: <XCircle />, onClick: () => setDecision("reject") }] : []),
  ]
  return (
    <div className="flex items-center justify-between gap-x-2 px-6 py-3">
      <div className="flex min-w-0 flex-col gap-y-0.5">
        <Text size="small" leading="compact" weight="plus">
          {t(`affiliate.documents.forms.${form}`)}
        </Text>
        {about && (
          <Text size="small" leading="compact" className="text-ui-fg-subtle break-words">
            {about}
          </Text>
        )}
      </div>
      <div className="flex shrink-0 items-center gap-x-2">
        <StateBadge kind="document" state={state} />
        {actions.length > 0 && <DotsMenu of={t(`affiliate.documents.forms.${form}`)} groups={[{ actions }]} />}
      </div>
      {file.input}
      {decision && <DocumentDecision document={document} action={decision} onClose={() => setDecision(null)} />}
    </div>
  )
}
