import { DecisionPrompt } from "../../components/decision-prompt"
import { useApiMutation } from "../../hooks/use-api"
import { useText } from "../../hooks/use-text"

interface EndBindingProps {
  binding: { id: string; affiliate_name: string }
  onClose: () => void
}

/** Lets a customer go. */
export function EndBinding({ binding: { id, affiliate_name: name }, onClose }: EndBindingProps) {
  const t = useText()
  const { mutate, isPending } = useApiMutation("POST /admin/affiliate-customer-bindings/:id/end", {
    success: t("widgets.customer.ended", { name }),
    onSuccess: onClose,
  })
  return (
    <DecisionPrompt
      title={t("widgets.customer.endTitle", { name })}
      description={t("widgets.customer.endHint", { name })}
      action={t("widgets.customer.end")}
      reason="required"
      isDestructive
      isPending={isPending}
      onConfirm={(reason = "") => mutate({ params: { id }, body: { reason } })}
      onCancel={onClose}
    />
  )
}
