import { InlineTip, Text } from "@medusajs/ui"
import { useState } from "react"
import { Section } from "../../../components/section"
import { StateBadge } from "../../../components/state-badge"
import { useMe } from "../../../hooks/use-me"
import { useText } from "../../../hooks/use-text"
import { TotalsTable } from "../totals-table"
import { ApproveBatch } from "./approve-batch"
import { BatchButtons } from "./batch-buttons"
import { CancelBatch, ProcessBatch } from "./batch-decision"
import type { Batch } from "./batch-detail"

/** What the batch comes to, where it stands, and the next step. */
export function BatchGeneral({ batch }: { batch: Batch }) {
  const t = useText()
  const me = useMe()
  const [deciding, setDeciding] = useState<"approve" | "process" | "cancel" | null>(null)
  const waitsForSecond = batch.status === "pending" && batch.requires_second_person
  const isOwn = waitsForSecond && me?.id === batch.created_by
  const close = () => setDeciding(null)
  return (
    <Section
      level="h1"
      title={t("payouts.batch.name", { number: batch.display_id })}
      description={t(`payouts.batch.next.${batch.status}`)}
      actions={
        <>
          <StateBadge kind="batch" state={batch.status} />
          <BatchButtons batch={batch} cannotApprove={isOwn ? t("payouts.batch.isOwn") : null} onDecide={setDeciding} />
        </>
      }
    >
      {waitsForSecond && (
        <div className="px-6 py-4">
          <InlineTip label={t("payouts.batch.secondPersonLabel")}>{t(isOwn ? "payouts.batch.isOwn" : "payouts.batch.secondPersonHint")}</InlineTip>
        </div>
      )}
      {batch.totals.length === 0 ? (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("payouts.batch.noTotals")}
        </Text>
      ) : (
        <TotalsTable totals={batch.totals} />
      )}
      {deciding === "approve" && <ApproveBatch batch={batch} onClose={close} />}
      {deciding === "process" && <ProcessBatch batch={batch} onClose={close} />}
      {deciding === "cancel" && <CancelBatch batch={batch} onClose={close} />}
    </Section>
  )
}
