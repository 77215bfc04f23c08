import { SectionRow } from "@medusajs/dashboard/components"
import type { ReactNode } from "react"
import { Actor } from "../../components/actor"
import { AffiliateLink } from "../../components/affiliate-link"
import { Moment } from "../../components/moment"
import { Money } from "../../components/money"
import { OrderLink } from "../../components/order-link"
import { StateBadge } from "../../components/state-badge"
import { TextLink } from "../../components/text-link"
import { useText } from "../../hooks/use-text"
import type { Entry } from "./entry-drawer"

/** What was posted, for whom, from where, and how far it got. */
export function EntryFacts({ entry }: { entry: Entry }) {
  const t = useText()
  const { amount, running_balance, currency_code, commission, payout } = entry
  return (
    <div className="divide-y">
      <SectionRow title={t("fields.amount")} value={<Money amount={amount} currency={currency_code} />} />
      <SectionRow title={t("ledger.balanceAfter")} value={<Money amount={running_balance} currency={currency_code} />} />
      <SectionRow title={t("fields.affiliate")} value={<AffiliateLink id={entry.affiliate_id} name={entry.affiliate_name} />} />
      {entry.order_id && <SectionRow title={t("fields.order")} value={<OrderLink id={entry.order_id} displayId={entry.display_id} />} />}
      {commission && (
        <SectionRow
          title={t("ledger.commission")}
          value={
            <>
              <StateBadge kind="commission" state={commission.status} />
              <To path={`/affiliates/commissions/${commission.id}`}>{t("ledger.whyThisSum")}</To>
            </>
          }
        />
      )}
      {payout && (
        <SectionRow
          title={t("ledger.payout")}
          value={
            <>
              <StateBadge kind="payout" state={payout.status} />
              <To path={`/affiliates/payouts/${payout.id}`}>{payout.reference_token}</To>
            </>
          }
        />
      )}
      <SectionRow title={t("ledger.availableAt")} value={<Moment value={entry.available_at} withTime />} />
      <SectionRow title={t("ledger.postedBy")} value={<Actor id={entry.actor_id} />} />
      {entry.reason && <SectionRow title={t("fields.reason")} value={entry.reason} />}
    </div>
  )
}

function To({ path, children }: { path: string; children: ReactNode }) {
  return (
    <TextLink to={path}>
      {children}
    </TextLink>
  )
}
