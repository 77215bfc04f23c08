import { SectionRow } from "@medusajs/dashboard/components"
import { Copy } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { Moment } from "../../../components/moment"
import { Section } from "../../../components/section"
import { useText } from "../../../hooks/use-text"
import { Period } from "../period"
import type { Payout } from "./payout-detail"

const LINK = "text-ui-fg-interactive hover:text-ui-fg-interactive-hover"

/** To whom, of which batch, under which references. */
export function PayoutFacts({ payout }: { payout: Payout }) {
  const t = useText()
  return (
    <Section title={t("payouts.batch.details")}>
      <SectionRow
        title={t("fields.affiliate")}
        value={
          <Link to={`/affiliates/${payout.affiliate_id}`} className={LINK}>
            {payout.affiliate_name}
          </Link>
        }
      />
      <SectionRow title={t("fields.email")} value={payout.affiliate_email} />
      <SectionRow
        title={t("payouts.fields.batch")}
        value={
          <Link to={`/affiliates/payouts/batches/${payout.batch_id}`} className={LINK}>
            {t("payouts.batch.name", { number: payout.batch_display_id })}
          </Link>
        }
      />
      <SectionRow title={t("fields.period")} value={<Period start={payout.period_start} end={payout.period_end} />} />
      <SectionRow
        title={t("payouts.fields.reference")}
        value={
          <span className="flex items-center gap-x-1 font-mono">
            {payout.reference_token}
            <Copy content={payout.reference_token} className="text-ui-fg-muted" />
          </span>
        }
      />
      <SectionRow title={t("payouts.fields.rail")} value={payout.rail} />
      <SectionRow title={t("payouts.fields.externalReference")} value={payout.external_reference} />
      <SectionRow title={t("payouts.fields.paidAt")} value={<Moment value={payout.paid_at} />} />
    </Section>
  )
}
