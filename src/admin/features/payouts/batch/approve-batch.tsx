import { Alert } from "@medusajs/ui"
import { DecisionPrompt } from "../../../components/decision-prompt"
import { useApiMutation } from "../../../hooks/use-api"
import { useText } from "../../../hooks/use-text"
import { TotalsTable } from "../totals-table"
import type { Batch } from "./batch-detail"

interface ApproveBatchProps {
  batch: Batch
  onClose: () => void
}

/**
 * Approves what is on the screen. Where that is no longer what would be paid, the server refuses and says what changed;
 * by then the batch was read again, so the prompt shows the new sums and the person decides anew.
 */
export function ApproveBatch({ batch, onClose }: ApproveBatchProps) {
  const t = useText()
  const { mutate, isPending, error } = useApiMutation("POST /admin/affiliate-payout-batches/:id/approve", {
    success: t("payouts.batch.done.approve", { number: batch.display_id }),
    onSuccess: onClose,
  })
  return (
    <DecisionPrompt
      title={t("payouts.batch.prompt.approve.title", { number: batch.display_id })}
      description={t("payouts.batch.prompt.approve.description")}
      action={t(error ? "payouts.batch.actions.approveAnew" : "payouts.batch.actions.approve")}
      reason="none"
      isPending={isPending}
      onConfirm={() => mutate({ params: { id: batch.id }, body: { version: batch.version } })}
      onCancel={onClose}
    >
      {error && <Alert variant="warning">{error.message}</Alert>}
      <TotalsTable totals={batch.totals} />
    </DecisionPrompt>
  )
}
