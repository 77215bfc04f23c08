import { needsReason, type AffiliateAction } from "../../../modules/affiliate/domain/affiliates/actions"
import { DecisionPrompt } from "../../components/decision-prompt"
import { useApiMutation } from "../../hooks/use-api"
import { useText } from "../../hooks/use-text"

interface AffiliateDecisionProps {
  affiliate: { id: string; name: string }
  action: AffiliateAction
  onClose: () => void
}

const DESTRUCTIVE = new Set<AffiliateAction>(["reject", "suspend", "terminate"])

/** Takes something away from the affiliate. */
export const isDestructive = (action: AffiliateAction): boolean => DESTRUCTIVE.has(action)

/** Asks for, and carries out, one decision about one affiliate. */
export function AffiliateDecision({ affiliate: { id, name }, action, onClose }: AffiliateDecisionProps) {
  const t = useText()
  const { mutate, isPending } = useApiMutation(`POST /admin/affiliates/:id/${action}`, {
    success: t(`approvals.done.${action}`, { name }),
    onSuccess: onClose,
  })
  return (
    <DecisionPrompt
      title={t(`approvals.prompt.${action}.title`, { name })}
      description={t(`approvals.prompt.${action}.description`)}
      action={t(`actions.${action}`)}
      reason={needsReason(action) ? "required" : "optional"}
      isDestructive={isDestructive(action)}
      isPending={isPending}
      onConfirm={(reason) => mutate({ params: { id }, body: { reason } })}
      onCancel={onClose}
    />
  )
}
