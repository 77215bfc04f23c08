import { SectionRow } from "@medusajs/dashboard/components"
import { Copy } from "@medusajs/ui"
import { AffiliateLink } from "../../../components/affiliate-link"
import { Moment } from "../../../components/moment"
import { Section } from "../../../components/section"
import { TextLink } from "../../../components/text-link"
import { useText } from "../../../hooks/use-text"
import { Period } from "../period"
import { Rail } from "../rail"
import type { Payout } from "./payout-detail"

/** To whom, of which batch, under which references. */
export function PayoutFacts({ payout }: { payout: Payout }) {
  const t = useText()
  return (
    <Section title={t("payouts.batch.details")}>
      <SectionRow title={t("fields.affiliate")} value={<AffiliateLink id={payout.affiliate_id} name={payout.affiliate_name} />} />
      <SectionRow title={t("fields.email")} value={<span className="break-all">{payout.affiliate_email}</span>} />
      <SectionRow
        title={t("payouts.fields.batch")}
        value={
          <TextLink to={`/affiliates/payouts/batches/${payout.batch_id}`}>
            {t("payouts.batch.name", { number: payout.batch_display_id })}
          </TextLink>
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
      <SectionRow title={t("payouts.fields.rail")} value={<Rail id={payout.rail} />} />
      <SectionRow title={t("payouts.fields.externalReference")} value={payout.external_reference} />
      <SectionRow title={t("payouts.fields.paidAt")} value={<Moment value={payout.paid_at} />} />
    </Section>
  )
}
