import { needsReason, type AffiliateAction } from "../../../modules/affiliate/domain/affiliates/actions"
import { BatchRefusals } from "../../components/batch-refusals"
import { DecisionPrompt } from "../../components/decision-prompt"
import { useApiMutation } from "../../hooks/use-api"
import { useBatchOutcome } from "../../hooks/use-batch-outcome"
import { useText } from "../../hooks/use-text"
import { useAffiliate } from "../affiliate/use-affiliate"
import { isDestructive } from "./affiliate-decision"

interface AffiliateBatchProps {
  ids: string[]
  action: AffiliateAction
  onClose: () => void
  /** Some or all of them moved. */
  onDone: () => void
}

/** Asks for, and carries out, one decision about several affiliates; says which of them were refused, and why. */
export function AffiliateBatch({ ids, action, onClose, onDone }: AffiliateBatchProps) {
  const t = useText()
  const { results, take } = useBatchOutcome((count) => t(`approvals.batch.done.${action}`, { count }), onDone)
  const { mutate, isPending } = useApiMutation("POST /admin/affiliates/batch", { onSuccess: take })
  if (results) {
    return <BatchRefusals results={results} name={(id) => <AffiliateName id={id} />} onClose={onDone} />
  }
  return (
    <DecisionPrompt
      title={t(`approvals.batch.prompt.${action}`, { count: ids.length })}
      description={t(`approvals.prompt.${action}.description`)}
      action={t(`actions.${action}`)}
      reason={needsReason(action) ? "required" : "optional"}
      isDestructive={isDestructive(action)}
      isPending={isPending}
      onConfirm={(reason) => mutate({ body: { action, ids, reason } })}
      onCancel={onClose}
    />
  )
}

function AffiliateName({ id }: { id: string }) {
  const { data } = useAffiliate(id)
  return <>{data?.affiliate.name ?? id}</>
}
