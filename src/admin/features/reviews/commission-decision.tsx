import { commissionNeedsReason, type CommissionAction, type DecidableCommission } from "../../../modules/affiliate/domain/settlement/commission-actions"
import { DecisionPrompt } from "../../components/decision-prompt"
import { useApiMutation } from "../../hooks/use-api"
import { useText, type Translate } from "../../hooks/use-text"

interface CommissionDecisionProps {
  commission: DecidableCommission & { id: string; display_id: string | null; affiliate_name: string }
  action: CommissionAction
  onClose: () => void
  /** The decision went through; closes where nothing else is to be done. */
  onDone?: () => void
}

/** What people call a commission: its order and its affiliate. */
export const commissionName = (t: Translate, { display_id, affiliate_name }: { display_id: string | null; affiliate_name: string }): string =>
  display_id === null ? affiliate_name : t("reviews.name", { order: display_id, affiliate: affiliate_name })

/** Asks for, and carries out, one decision about one commission. */
export function CommissionDecision({ commission, action, onClose, onDone = onClose }: CommissionDecisionProps) {
  const t = useText()
  const name = commissionName(t, commission)
  // Clearing what is held and approving what is pending are one action of the API, and two things to a person.
  const texts = action === "approve" && commission.status === "pending_review" ? "clear" : action
  const { mutate, isPending } = useApiMutation(`POST /admin/affiliate-commissions/:id/${action}`, {
    success: t(`reviews.done.${texts}`, { name }),
    onSuccess: onDone,
  })
  return (
    <DecisionPrompt
      title={t(`reviews.prompt.${texts}.title`, { name })}
      description={t(`reviews.prompt.${texts}.description`)}
      action={t(`actions.${action}`)}
      reason={commissionNeedsReason(action, commission) ? "required" : "optional"}
      isDestructive={action === "deny"}
      isPending={isPending}
      onConfirm={(reason) => mutate({ params: { id: commission.id }, body: { reason } })}
      onCancel={onClose}
    />
  )
}
