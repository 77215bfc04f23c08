import { DecisionPrompt } from "../../../components/decision-prompt"
import { useApiMutation } from "../../../hooks/use-api"
import { useText } from "../../../hooks/use-text"
import type { PayoutAction } from "../../../../modules/affiliate/domain/payout/payout-actions"
import type { Payout } from "./payout-detail"

interface PayoutDecisionProps {
  payout: Payout
  action: Exclude<PayoutAction, "mark-paid">
  onClose: () => void
}

/** Asks for, and carries out, one decision about one payout. */
export function PayoutDecision({ payout, action, onClose }: PayoutDecisionProps) {
  return action === "mark-failed" || action === "mark-returned" ? (
    <DecisionWithReason payout={payout} action={action} onClose={onClose} />
  ) : (
    <PlainDecision payout={payout} action={action} onClose={onClose} />
  )
}

interface DecisionProps<Action extends PayoutAction> {
  payout: Payout
  action: Action
  onClose: () => void
}

function DecisionWithReason({ payout: { id, affiliate_name: name }, action, onClose }: DecisionProps<"mark-failed" | "mark-returned">) {
  const t = useText()
  const { mutate, isPending } = useApiMutation(`POST /admin/affiliate-payouts/:id/${action}`, {
    success: t(`payouts.payout.done.${action}`, { name }),
    onSuccess: onClose,
  })
  return (
    <DecisionPrompt
      title={t(`payouts.payout.prompt.${action}.title`, { name })}
      description={t(`payouts.payout.prompt.${action}.description`)}
      action={t(`payouts.payout.actions.${action}`)}
      reason="required"
      isDestructive
      isPending={isPending}
      onConfirm={(reason = "") => mutate({ params: { id }, body: { reason } })}
      onCancel={onClose}
    />
  )
}

function PlainDecision({ payout: { id, affiliate_name: name }, action, onClose }: DecisionProps<"retry" | "cancel">) {
  const t = useText()
  const { mutate, isPending } = useApiMutation(`POST /admin/affiliate-payouts/:id/${action}`, {
    success: t(`payouts.payout.done.${action}`, { name }),
    onSuccess: onClose,
  })
  return (
    <DecisionPrompt
      title={t(`payouts.payout.prompt.${action}.title`, { name })}
      description={t(`payouts.payout.prompt.${action}.description`)}
      action={t(`payouts.payout.actions.${action}`)}
      reason="none"
      isDestructive={action === "cancel"}
      isPending={isPending}
      onConfirm={() => mutate({ params: { id }, body: {} })}
      onCancel={onClose}
    />
  )
}
