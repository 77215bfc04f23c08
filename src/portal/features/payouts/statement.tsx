import { isZero } from "../../../browser/money"
import { Card } from "../../components/card"
import { Fact, Facts } from "../../components/facts"
import { Money } from "../../components/money"
import { TextLink } from "../../components/text-link"
import { useAffiliate } from "../../hooks/use-affiliate"
import { useFormat } from "../../hooks/use-format"
import { useText } from "../../hooks/use-text"
import { config } from "../../lib/config"
import type { Answer } from "../../lib/contract-types"

type Payout = Answer<"GET /store/affiliates/me/payouts/:id">["payout"]

/** What a payout pays, line by line: on the screen, and on paper for the accountant. */
export function Statement({ payout }: { payout: Payout }) {
  const t = useText()
  const { day } = useFormat()
  const { name, email, org } = useAffiliate()
  const { currency_code: currency, period_start, period_end, paid_at, external_reference } = payout
  return (
    <>
      <div className="grid items-start gap-4 md:grid-cols-2 md:gap-5 print:grid-cols-2">
        <Card title={t("payouts.statement")} bodyClassName="!py-1">
          <Facts>
            <Fact name={t("payouts.from")}>{config.name}</Fact>
            <Fact name={t("payouts.to")}>{org?.name ?? name}</Fact>
            <Fact name={t("fields.email")}>{email}</Fact>
            <Fact name={t("payouts.period")}>{period_start ? `${day(period_start)} – ${day(period_end)}` : t("payouts.untilDay", { day: day(period_end) })}</Fact>
            {paid_at && <Fact name={t("payouts.paidAt")}>{day(paid_at)}</Fact>}
            {external_reference && <Fact name={t("payouts.bankReference")}>{external_reference}</Fact>}
          </Facts>
        </Card>
        <Card title={t("payouts.amounts")} bodyClassName="!py-1">
          <Facts>
            {(["gross", "fees", "withheld"] as const)
              .filter((part) => part === "gross" || !isZero(payout[part]))
              .map((part) => (
                <Fact key={part} name={t(`payouts.${part}`)}>
                  <Money amount={payout[part]} currency={currency} />
                </Fact>
              ))}
            <Fact name={t("payouts.net")}>
              <Money amount={payout.net} currency={currency} className="txt-compact-large-plus" />
            </Fact>
          </Facts>
        </Card>
      </div>
      <Lines payout={payout} />
    </>
  )
}

function Lines({ payout: { lines } }: { payout: Payout }) {
  const t = useText()
  return (
    <Card title={t("payouts.lines")} bodyClassName="!p-0">
      <ul className="divide-ui-border-base divide-y">
        {lines.map(({ kind, commission_id, order_display_id, reason, amount, currency_code }, index) => (
          <li key={commission_id ?? index} className="txt-compact-small flex items-baseline justify-between gap-x-4 px-4 py-3 md:px-6">
            <span className="min-w-0">
              {commission_id ? (
                <TextLink to={`/commissions/${commission_id}`}>{t("payouts.ofOrder", { order: order_display_id ?? "–" })}</TextLink>
              ) : (
                <span className="text-ui-fg-base">{t(`payouts.kinds.${kind}`)}</span>
              )}
              {reason && <span className="text-ui-fg-subtle block text-pretty">{reason}</span>}
            </span>
            <Money amount={amount} currency={currency_code} />
          </li>
        ))}
      </ul>
    </Card>
  )
}
