import { DecisionPrompt } from "../../../components/decision-prompt"
import { useApiMutation } from "../../../hooks/use-api"
import { useText } from "../../../hooks/use-text"
import type { Answer } from "../../../lib/contract-types"

export type Member = NonNullable<Answer<"GET /admin/affiliate-orgs/:id">["affiliate_org"]["members"]>[number]

/** Asks for, and carries out, the removal of one member. */
export function MemberRemoval({ orgId, member, onClose }: { orgId: string; member: Member; onClose: () => void }) {
  const t = useText()
  const name = member.name ?? member.email
  const { mutate, isPending } = useApiMutation("DELETE /admin/affiliate-orgs/:id/members", {
    success: t("affiliate.org.removed", { name }),
    onSuccess: onClose,
  })
  return (
    <DecisionPrompt
      title={t("affiliate.org.removeTitle", { name })}
      description={t("affiliate.org.removeHint")}
      action={t("affiliate.org.remove")}
      reason="none"
      isDestructive
      isPending={isPending}
      onConfirm={() => mutate({ params: { id: orgId }, body: { member_ids: [member.id] } })}
      onCancel={onClose}
    />
  )
}
