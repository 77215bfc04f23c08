import type { CommissionAction } from "../../../modules/affiliate/domain/settlement/commission-actions"
import { BatchRefusals } from "../../components/batch-refusals"
import { DecisionPrompt } from "../../components/decision-prompt"
import { useApiMutation } from "../../hooks/use-api"
import { useBatchOutcome } from "../../hooks/use-batch-outcome"
import { useText } from "../../hooks/use-text"
import { commissionName } from "./commission-decision"
import { useCommission } from "./use-commission"

interface CommissionBatchProps {
  ids: string[]
  action: CommissionAction
  /** Whether one of them wants a reason. */
  needsReason: boolean
  onClose: () => void
  /** Some or all of them moved. */
  onDone: () => void
}

/** Asks for, and carries out, one decision about several commissions; says which of them were refused, and why. */
export function CommissionBatch({ ids, action, needsReason, onClose, onDone }: CommissionBatchProps) {
  const t = useText()
  const { results, take } = useBatchOutcome((count) => t(`reviews.batch.done.${action}`, { count }), onDone)
  const { mutate, isPending } = useApiMutation("POST /admin/affiliate-commissions/batch", { onSuccess: take })
  if (results) {
    return <BatchRefusals results={results} name={(id) => <CommissionName id={id} />} onClose={onDone} />
  }
  return (
    <DecisionPrompt
      title={t(`reviews.batch.prompt.${action}`, { count: ids.length })}
      description={t(`reviews.batch.hint.${action}`)}
      action={t(`actions.${action}`)}
      reason={needsReason ? "required" : "optional"}
      isDestructive={action === "deny"}
      isPending={isPending}
      onConfirm={(reason) => mutate({ body: { action, ids, reason } })}
      onCancel={onClose}
    />
  )
}

function CommissionName({ id }: { id: string }) {
  const t = useText()
  const { data } = useCommission(id)
  return <>{data ? commissionName(t, data.affiliate_commission) : id}</>
}
