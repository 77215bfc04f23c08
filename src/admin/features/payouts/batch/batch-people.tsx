import { SectionRow } from "@medusajs/dashboard/components"
import { Moment } from "../../../components/moment"
import { Actor } from "../../../components/actor"
import { Section } from "../../../components/section"
import { useText } from "../../../hooks/use-text"
import { Period } from "../period"
import { Rail } from "../rail"
import type { Batch } from "./batch-detail"

/** What the batch is about, who prepared it and who approved it. */
export function BatchPeople({ batch }: { batch: Batch }) {
  const t = useText()
  return (
    <Section title={t("payouts.batch.details")}>
      <SectionRow title={t("fields.period")} value={<Period start={batch.period_start} end={batch.period_end} />} />
      <SectionRow title={t("fields.currency")} value={batch.currency_code?.toUpperCase() ?? t("payouts.prepare.allCurrencies")} />
      <SectionRow title={t("payouts.fields.rail")} value={<Rail id={batch.rail} />} />
      <SectionRow title={t("payouts.batch.preparedBy")} value={<Actor id={batch.created_by} />} />
      <SectionRow title={t("payouts.batch.preparedAt")} value={<Moment value={batch.created_at} withTime />} />
      <SectionRow
        title={t("payouts.batch.approvedBy")}
        value={batch.approved_by === null ? t(batch.requires_second_person ? "payouts.batch.secondPerson" : "payouts.batch.nobodyYet") : <Actor id={batch.approved_by} />}
      />
      {batch.approved_at && <SectionRow title={t("payouts.batch.approvedAt")} value={<Moment value={batch.approved_at} withTime />} />}
      {batch.processed_at && <SectionRow title={t("payouts.batch.processedAt")} value={<Moment value={batch.processed_at} withTime />} />}
    </Section>
  )
}
