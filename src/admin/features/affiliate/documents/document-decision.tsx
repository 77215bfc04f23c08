import { DecisionPrompt } from "../../../components/decision-prompt"
import { useApiMutation } from "../../../hooks/use-api"
import { useText } from "../../../hooks/use-text"
import type { TaxDocument } from "./documents-section"

export type DocumentAction = "verify" | "reject"

interface DocumentDecisionProps {
  document: Pick<TaxDocument, "id" | "affiliate_id" | "form">
  action: DocumentAction
  onClose: () => void
  /** The decision went through; closes where nothing else is to be done. */
  onDone?: () => void
}

/** Asks for, and carries out, the judgement on a tax document. */
export function DocumentDecision({ document: { id, affiliate_id, form }, action, onClose, onDone = onClose }: DocumentDecisionProps) {
  const t = useText()
  const name = t(`affiliate.documents.forms.${form}`)
  const { mutate, isPending } = useApiMutation(`POST /admin/affiliates/:id/tax-documents/:document_id/${action}`, {
    success: t(`affiliate.documents.done.${action}`, { form: name }),
    onSuccess: onDone,
  })
  const decide = (reason: string | undefined) => mutate({ params: { id: affiliate_id, document_id: id }, body: { reason } })
  return (
    <DecisionPrompt
      title={t(`affiliate.documents.prompt.${action}.title`, { form: name })}
      description={t(`affiliate.documents.prompt.${action}.description`)}
      action={t(`actions.${action}`)}
      reason={action === "reject" ? "required" : "optional"}
      isDestructive={action === "reject"}
      isPending={isPending}
      onConfirm={decide}
      onCancel={onClose}
    />
  )
}
