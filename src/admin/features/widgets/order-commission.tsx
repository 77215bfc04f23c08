import { clx } from "@medusajs/ui"
import { AffiliateLink } from "../../components/affiliate-link"
import { Moment } from "../../components/moment"
import { Money } from "../../components/money"
import { StateBadge } from "../../components/state-badge"
import { TextLink } from "../../components/text-link"
import { useText } from "../../hooks/use-text"
import type { Answer } from "../../lib/contract-types"

type Conversion = NonNullable<Answer<"GET /admin/affiliate-conversions/for-order/:order_id">["affiliate_conversion"]>
type Commission = Conversion["commissions"][number]

/** One affiliate's part in an order: how much, by which rule, and what was taken back since. */
export function OrderCommission({ commission }: { commission: Commission }) {
  const t = useText()
  const { currency_code, status, explanation, entries, replaced_at } = commission
  const rules = [...new Set(explanation.rules.map(({ rule_name }) => rule_name))]
  // The first entries are the amount itself; what came after them is what needs saying.
  const later = entries.filter(({ kind }) => kind !== "accrual")
  const isHeld = status === "pending_review"
  return (
    <div className={clx("txt-compact-small text-ui-fg-subtle flex flex-col gap-y-3 px-6 py-4", replaced_at && "opacity-60")}>
      <div className="flex items-start justify-between gap-x-4">
        <div className="flex flex-col gap-y-1">
          <AffiliateLink id={commission.affiliate_id} name={commission.affiliate_name} />
          <span>{t(`widgets.sources.${explanation.affiliate.source}`)}</span>
        </div>
        <div className="flex flex-col items-end gap-y-1">
          <Money amount={isHeld ? commission.held_amount : commission.amount} currency={currency_code} className="text-ui-fg-base font-medium" />
          <StateBadge kind="commission" state={status} />
        </div>
      </div>
      {replaced_at && <span>{t("widgets.order.replaced")}</span>}
      {commission.hold_reason && isHeld && <span>{t(`widgets.order.held.${commission.hold_reason}`)}</span>}
      {rules.length > 0 && <span className="text-pretty">{t("widgets.order.by", { count: rules.length, rules: rules.join(", ") })}</span>}
      {later.length > 0 && (
        <ul className="flex flex-col gap-y-1">
          {later.map((entry) => (
            <li key={entry.id} className="flex justify-between gap-x-4">
              <span>
                {t(`entryKinds.${entry.kind}`)} <Moment value={entry.created_at} />
              </span>
              <Money amount={entry.amount} currency={entry.currency_code} />
            </li>
          ))}
        </ul>
      )}
      <TextLink to={`/affiliates/commissions/${commission.id}`}>
        {t("widgets.order.why")}
      </TextLink>
    </div>
  )
}
