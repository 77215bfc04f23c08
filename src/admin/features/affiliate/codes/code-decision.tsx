import { DecisionPrompt } from "../../../components/decision-prompt"
import { useApiMutation } from "../../../hooks/use-api"
import { useText } from "../../../hooks/use-text"
import type { ReferralCode } from "./use-codes"

/** What is taken from a code. */
const CHANGES = { switchOff: { is_active: false }, unbind: { promotion_id: null } } as const
export type CodeDecisionKind = keyof typeof CHANGES

interface CodeDecisionProps {
  code: Pick<ReferralCode, "id" | "affiliate_id" | "code">
  kind: CodeDecisionKind
  onClose: () => void
}

/** Asks before links or coupons that are out there stop to count. */
export function CodeDecision({ code: { id, affiliate_id, code }, kind, onClose }: CodeDecisionProps) {
  const t = useText()
  const { mutate, isPending } = useApiMutation("POST /admin/affiliates/:id/referral-codes/:code_id", {
    success: t("affiliate.codes.saved", { code }),
    onSuccess: onClose,
  })
  return (
    <DecisionPrompt
      title={t(`affiliate.codes.prompt.${kind}.title`, { code })}
      description={t(`affiliate.codes.prompt.${kind}.description`)}
      action={t(`affiliate.codes.${kind}`)}
      reason="none"
      isDestructive
      isPending={isPending}
      onConfirm={() => mutate({ params: { id: affiliate_id, code_id: id }, body: CHANGES[kind] })}
      onCancel={onClose}
    />
  )
}
