import { DecisionPrompt } from "../../../components/decision-prompt"
import { useApiMutation } from "../../../hooks/use-api"
import { useText } from "../../../hooks/use-text"
import type { Affiliate } from "../use-affiliate"

interface PayoutBlockDecisionProps {
  affiliate: Pick<Affiliate, "id" | "name" | "payout_blocked">
  onClose: () => void
}

/** Asks for, and carries out, the block on payouts, or lifts it. Earning goes on either way. */
export function PayoutBlockDecision({ affiliate: { id, name, payout_blocked }, onClose }: PayoutBlockDecisionProps) {
  const t = useText()
  const texts = payout_blocked ? "unblock" : "block"
  const { mutate, isPending } = useApiMutation("POST /admin/affiliates/:id", {
    success: t(`affiliate.${texts}.done`, { name }),
    onSuccess: onClose,
  })
  return (
    <DecisionPrompt
      title={t(`affiliate.${texts}.title`, { name })}
      description={t(`affiliate.${texts}.description`)}
      action={t(`affiliate.${texts}.action`)}
      reason="optional"
      isDestructive={!payout_blocked}
      isPending={isPending}
      onConfirm={(reason) => mutate({ params: { id }, body: { payout_blocked: !payout_blocked, reason } })}
      onCancel={onClose}
    />
  )
}
