import { DecisionPrompt } from "../../../components/decision-prompt"
import { useApiMutation } from "../../../hooks/use-api"
import { useText } from "../../../hooks/use-text"
import type { PayoutAction } from "../../../../modules/affiliate/domain/payout/payout-actions"

/** What is decided by a prompt; a payment is noted in a form. */
export type DecidedAction = Exclude<PayoutAction, "mark-paid">

interface DecisionProps<Action extends DecidedAction> {
  payout: { id: string; affiliate_name: string }
  action: Action
  onClose: () => void
}

/** Somebody will ask why. */
const NEED_REASON = ["mark-failed", "mark-returned", "dispute"] as const satisfies readonly DecidedAction[]
type ReasonedAction = (typeof NEED_REASON)[number]
const needsReason = (action: DecidedAction): action is ReasonedAction => NEED_REASON.some((one) => one === action)

/** Takes something away, or cannot be undone. */
const DESTRUCTIVE = new Set<DecidedAction>(["mark-failed", "mark-returned", "cancel"])

/** Asks for, and carries out, one decision about one payout. */
export function PayoutDecision({ payout, action, onClose }: DecisionProps<DecidedAction>) {
  return needsReason(action) ? (
    <DecisionWithReason payout={payout} action={action} onClose={onClose} />
  ) : (
    <PlainDecision payout={payout} action={action} onClose={onClose} />
  )
}

function DecisionWithReason({ payout, action, onClose }: DecisionProps<ReasonedAction>) {
  const { mutate, isPending } = useApiMutation(`POST /admin/affiliate-payouts/:id/${action}`, useOutcome({ payout, action, onClose }))
  const decide = (reason = "") => mutate({ params: { id: payout.id }, body: { reason } })
  return <PayoutPrompt payout={payout} action={action} reason="required" isPending={isPending} onConfirm={decide} onClose={onClose} />
}

function PlainDecision({ payout, action, onClose }: DecisionProps<Exclude<DecidedAction, ReasonedAction>>) {
  const { mutate, isPending } = useApiMutation(`POST /admin/affiliate-payouts/:id/${action}`, useOutcome({ payout, action, onClose }))
  const decide = (reason?: string) => mutate({ params: { id: payout.id }, body: { reason } })
  return <PayoutPrompt payout={payout} action={action} reason="optional" isPending={isPending} onConfirm={decide} onClose={onClose} />
}

function useOutcome({ payout: { affiliate_name: name }, action, onClose }: DecisionProps<DecidedAction>) {
  const t = useText()
  return { success: t(`payouts.payout.done.${action}`, { name }), onSuccess: onClose }
}

type PayoutPromptProps = DecisionProps<DecidedAction> & {
  reason: "required" | "optional"
  isPending: boolean
  onConfirm: (reason: string | undefined) => void
}

function PayoutPrompt({ payout: { affiliate_name: name }, action, onClose, ...prompt }: PayoutPromptProps) {
  const t = useText()
  return (
    <DecisionPrompt
      {...prompt}
      title={t(`payouts.payout.prompt.${action}.title`, { name })}
      description={t(`payouts.payout.prompt.${action}.description`)}
      action={t(`payouts.payout.actions.${action}`)}
      isDestructive={DESTRUCTIVE.has(action)}
      onCancel={onClose}
    />
  )
}
