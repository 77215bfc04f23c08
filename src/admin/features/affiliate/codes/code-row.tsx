import { ReceiptPercent, Scan, StopCircleSolid, PlaySolid, XMark } from "@medusajs/icons"
import { Copy, StatusBadge, Text } from "@medusajs/ui"
import { useState } from "react"
import { DotsMenu } from "../../../components/dots-menu"
import { TextLink } from "../../../components/text-link"
import { useApiMutation } from "../../../hooks/use-api"
import { useText } from "../../../hooks/use-text"
import { CodeDecision, type CodeDecisionKind } from "./code-decision"
import type { ReferralCode } from "./use-codes"

interface CodeRowProps {
  code: ReferralCode
  /** The bound promotion's own code, once it is known. */
  coupon: string | null
}

/** A code with what can be done with it. */
export function CodeRow({ code: referralCode, coupon }: CodeRowProps) {
  const t = useText()
  const { id, affiliate_id, code, is_active, promotion_id } = referralCode
  const [asked, setAsked] = useState<CodeDecisionKind | null>(null)
  const { mutate, isPending } = useApiMutation("POST /admin/affiliates/:id/referral-codes/:code_id", { success: t("affiliate.codes.saved", { code }) })
  const switchOn = () => mutate({ params: { id: affiliate_id, code_id: id }, body: { is_active: true } })
  const actions = [
    { label: t("affiliate.codes.qr"), icon: <Scan />, to: `codes/${id}/qr` },
    { label: t("affiliate.codes.bind"), icon: <ReceiptPercent />, to: `codes/${id}/promotion` },
    ...(promotion_id ? [{ label: t("affiliate.codes.unbind"), icon: <XMark />, onClick: () => setAsked("unbind") }] : []),
  ]
  const toggle = {
    label: t(is_active ? "affiliate.codes.switchOff" : "affiliate.codes.switchOn"),
    icon: is_active ? <StopCircleSolid /> : <PlaySolid />,
    disabled: isPending,
    onClick: () => (is_active ? setAsked("switchOff") : switchOn()),
  }
  return (
    <div className="flex items-center justify-between gap-x-2 px-6 py-3">
      <div className="flex min-w-0 flex-col gap-y-0.5">
        <div className="flex items-center gap-x-1.5">
          <Text size="small" leading="compact" weight="plus" className="truncate font-mono">
            {code}
          </Text>
          <Copy content={code} className="text-ui-fg-muted" />
        </div>
        {promotion_id && (
          <Text size="small" leading="compact" className="text-ui-fg-subtle">
            {t("affiliate.codes.coupon")}{" "}
            <TextLink to={`/promotions/${promotion_id}`}>{coupon ?? t("actions.open")}</TextLink>
          </Text>
        )}
      </div>
      <div className="flex items-center gap-x-2">
        <StatusBadge color={is_active ? "green" : "grey"}>{t(is_active ? "affiliate.codes.on" : "affiliate.codes.off")}</StatusBadge>
        <DotsMenu of={code} groups={[{ actions }, { actions: [toggle] }]} />
      </div>
      {asked && <CodeDecision code={referralCode} kind={asked} onClose={() => setAsked(null)} />}
    </div>
  )
}
