import { SectionRow } from "@medusajs/dashboard/components"
import { InlineTip } from "@medusajs/ui"
import { useState } from "react"
import { Money } from "../../../components/money"
import { Section } from "../../../components/section"
import { useText } from "../../../hooks/use-text"
import { PayoutButtons } from "./payout-buttons"
import { PayoutDecision, type DecidedAction } from "./payout-decision"
import type { Payout } from "./payout-detail"
import { PayoutStanding } from "./payout-standing"

const AMOUNTS = ["gross", "fees", "withheld", "net"] as const

/** What is paid, where it stands, and what can be done. */
export function PayoutGeneral({ payout }: { payout: Payout }) {
  const t = useText()
  const [action, setAction] = useState<DecidedAction | null>(null)
  return (
    <Section
      level="h1"
      title={t("payouts.payout.name", { name: payout.affiliate_name })}
      description={t(payout.disputed_at ? "payouts.payout.disputedHint" : `payouts.payout.next.${payout.status}`)}
      actions={
        <>
          <PayoutStanding payout={payout} />
          <PayoutButtons payout={payout} onDecide={setAction} />
        </>
      }
    >
      {payout.failure_reason && (
        <div className="px-6 py-4">
          <InlineTip variant="error" label={t("payouts.payout.failureReason")}>
            {payout.failure_reason}
          </InlineTip>
        </div>
      )}
      {payout.dispute_reason && (
        <div className="px-6 py-4">
          <InlineTip variant="warning" label={t("payouts.payout.disputed")}>
            {payout.dispute_reason}
          </InlineTip>
        </div>
      )}
      {AMOUNTS.map((field) => (
        <SectionRow
          key={field}
          title={t(`payouts.fields.${field}`)}
          value={<Money amount={payout[field]} currency={payout.currency_code} className={field === "net" ? "text-ui-fg-base ml-auto font-medium" : "ml-auto"} />}
        />
      ))}
      {action && <PayoutDecision payout={payout} action={action} onClose={() => setAction(null)} />}
    </Section>
  )
}
