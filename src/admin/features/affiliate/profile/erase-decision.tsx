import { Checkbox, Input, Label } from "@medusajs/ui"
import { useId, useState } from "react"
import { DecisionPrompt } from "../../../components/decision-prompt"
import { useApiMutation } from "../../../hooks/use-api"
import { useText } from "../../../hooks/use-text"
import type { Affiliate } from "../use-affiliate"

interface EraseDecisionProps {
  affiliate: Pick<Affiliate, "id" | "name">
  onClose: () => void
}

/** Asks for the affiliate's name before its personal data goes for good: nothing brings it back. */
export function EraseDecision({ affiliate: { id, name }, onClose }: EraseDecisionProps) {
  const t = useText()
  const field = useId()
  const box = useId()
  const [typed, setTyped] = useState("")
  const [forfeit, setForfeit] = useState(false)
  const { mutate, isPending } = useApiMutation("POST /admin/affiliates/:id/erase", { success: t("affiliate.erase.done"), onSuccess: onClose })
  return (
    <DecisionPrompt
      title={t("affiliate.erase.title", { name })}
      description={t("affiliate.erase.description")}
      action={t("affiliate.erase.action")}
      reason="required"
      isDestructive
      isReady={typed.trim() === name}
      isPending={isPending}
      onConfirm={(reason = "") => mutate({ params: { id }, body: { reason, forfeit } })}
      onCancel={onClose}
    >
      <div className="flex flex-col gap-y-2">
        <Label htmlFor={field} size="small" weight="plus">
          {t("affiliate.erase.type", { name })}
        </Label>
        <Input id={field} value={typed} autoComplete="off" onChange={(event) => setTyped(event.target.value)} />
      </div>
      <div className="flex items-center gap-x-2">
        <Checkbox id={box} checked={forfeit} onCheckedChange={(checked) => setForfeit(checked === true)} />
        <Label htmlFor={box} size="small">
          {t("affiliate.erase.forfeit")}
        </Label>
      </div>
    </DecisionPrompt>
  )
}
