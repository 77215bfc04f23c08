import { DecisionPrompt } from "../../../components/decision-prompt"
import { useApiMutation } from "../../../hooks/use-api"
import { useText } from "../../../hooks/use-text"
import type { Batch } from "./batch-detail"

interface DecisionProps {
  batch: Batch
  onClose: () => void
}

/** Asks before a batch is handed to its rail. */
export function ProcessBatch({ batch: { id, display_id: number, rail }, onClose }: DecisionProps) {
  const t = useText()
  const { mutate, isPending } = useApiMutation("POST /admin/affiliate-payout-batches/:id/process", {
    success: t("payouts.batch.done.process", { number }),
    onSuccess: onClose,
  })
  return (
    <DecisionPrompt
      title={t("payouts.batch.prompt.process.title", { number })}
      description={t("payouts.batch.prompt.process.description", { rail })}
      action={t("payouts.batch.actions.process")}
      reason="none"
      isPending={isPending}
      onConfirm={() => mutate({ params: { id } })}
      onCancel={onClose}
    />
  )
}

/** Asks before a batch is given up. */
export function CancelBatch({ batch: { id, display_id: number }, onClose }: DecisionProps) {
  const t = useText()
  const { mutate, isPending } = useApiMutation("POST /admin/affiliate-payout-batches/:id/cancel", {
    success: t("payouts.batch.done.cancel", { number }),
    onSuccess: onClose,
  })
  return (
    <DecisionPrompt
      title={t("payouts.batch.prompt.cancel.title", { number })}
      description={t("payouts.batch.prompt.cancel.description")}
      action={t("payouts.batch.actions.cancel")}
      reason="optional"
      isDestructive
      isPending={isPending}
      onConfirm={(reason) => mutate({ params: { id }, body: { reason } })}
      onCancel={onClose}
    />
  )
}
