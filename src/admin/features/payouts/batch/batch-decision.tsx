import { DecisionPrompt } from "../../../components/decision-prompt"
import { useApiMutation } from "../../../hooks/use-api"
import { useText } from "../../../hooks/use-text"
import type { Batch } from "./batch-detail"

interface BatchDecisionProps {
  batch: Batch
  action: "process" | "cancel"
  onClose: () => void
}

/** Asks before a batch is handed to its rail, or given up. */
export function BatchDecision({ batch: { id, display_id, rail }, action, onClose }: BatchDecisionProps) {
  const t = useText()
  const { mutate, isPending } = useApiMutation(`POST /admin/affiliate-payout-batches/:id/${action}`, {
    success: t(`payouts.batch.done.${action}`, { number: display_id }),
    onSuccess: onClose,
  })
  return (
    <DecisionPrompt
      title={t(`payouts.batch.prompt.${action}.title`, { number: display_id })}
      description={t(`payouts.batch.prompt.${action}.description`, { rail })}
      action={t(`payouts.batch.actions.${action}`)}
      reason="none"
      isDestructive={action === "cancel"}
      isPending={isPending}
      onConfirm={() => mutate({ params: { id } })}
      onCancel={onClose}
    />
  )
}
