import { SectionRow } from "@medusajs/dashboard/components"
import { Button, InlineTip } from "@medusajs/ui"
import { useState } from "react"
import { commissionActionsOf, type CommissionAction } from "../../../../modules/affiliate/domain/settlement/commission-actions"
import { AffiliateLink } from "../../../components/affiliate-link"
import { Moment } from "../../../components/moment"
import { Money } from "../../../components/money"
import { OrderLink } from "../../../components/order-link"
import { Section } from "../../../components/section"
import { StateBadge } from "../../../components/state-badge"
import { useText } from "../../../hooks/use-text"
import { isZero } from "../../../../browser/money"
import { meaningOf } from "../meaning"
import { CommissionDecision, commissionName } from "../../reviews/commission-decision"
import type { CommissionDetail } from "../../reviews/use-commission"

/** Where the commission stands, and what can be decided about it. */
export function GeneralSection({ commission }: { commission: CommissionDetail }) {
  const t = useText()
  const [action, setAction] = useState<CommissionAction | null>(null)
  const { status, currency_code: currency, replaced_at } = commission
  const actions = commissionActionsOf(commission)
  return (
    <Section
      level="h1"
      title={commissionName(t, commission)}
      description={replaced_at === null ? t(meaningOf(commission)) : undefined}
      actions={
        <>
          <StateBadge kind="commission" state={status} />
          <StateBadge kind="payment" state={commission.payment_status} />
          {actions.map((one) => (
            <Button key={one} size="small" variant="secondary" onClick={() => setAction(one)}>
              {t(`actions.${one}`)}
            </Button>
          ))}
        </>
      }
    >
      {replaced_at !== null && (
        <div className="px-6 py-4">
          <InlineTip variant="warning" label={t("commissions.detail.replaced")}>
            {t("commissions.detail.replacedHint")}
          </InlineTip>
        </div>
      )}
      <SectionRow title={t("commissions.earned")} value={<Money amount={commission.amount} currency={currency} />} />
      {!isZero(commission.held_amount) && <SectionRow title={t("commissions.held")} value={<Money amount={commission.held_amount} currency={currency} />} />}
      <SectionRow title={t("commissions.detail.paid")} value={<Money amount={commission.paid} currency={currency} />} />
      <SectionRow title={t("fields.affiliate")} value={<AffiliateLink id={commission.affiliate_id} name={commission.affiliate_name} />} />
      <SectionRow title={t("fields.order")} value={<OrderLink id={commission.order_id} displayId={commission.display_id} />} />
      <SectionRow title={t("commissions.placedAt")} value={<Moment value={commission.placed_at} withTime />} />
      <SectionRow title={t("commissions.detail.availableAt")} value={<Moment value={commission.available_at} withTime />} />
      {action && <CommissionDecision commission={commission} action={action} onClose={() => setAction(null)} />}
    </Section>
  )
}
