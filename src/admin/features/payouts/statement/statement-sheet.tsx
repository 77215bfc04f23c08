import { Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { Moment } from "../../../components/moment"
import { useFormat } from "../../../hooks/use-format"
import { useText } from "../../../hooks/use-text"
import type { Payout } from "../payout/payout-detail"
import { Period } from "../period"
import { StatementEntries } from "./statement-entries"
import { StatementSums } from "./statement-sums"

interface StatementSheetProps {
  payout: Payout
  storeName: string
}

/** The statement as it stands on paper. */
export function StatementSheet({ payout, storeName }: StatementSheetProps) {
  const t = useText()
  const { timeZone } = useFormat()
  return (
    <article className="text-ui-fg-base txt-compact-small flex flex-col gap-y-8">
      <header className="flex items-start justify-between gap-x-8">
        <div>
          <Text weight="plus">{storeName}</Text>
          <Heading level="h1" className="mt-6">
            {t("payouts.statement.heading")}
          </Heading>
        </div>
        <address className="text-right not-italic">
          <div className="font-medium">{payout.affiliate_name}</div>
          <div>{payout.affiliate_email}</div>
        </address>
      </header>
      <dl className="border-ui-border-base grid grid-cols-4 gap-x-6 gap-y-4 border-y py-4">
        <Fact label={t("payouts.fields.reference")}>
          <span className="whitespace-nowrap font-mono">{payout.reference_token}</span>
        </Fact>
        <Fact label={t("fields.period")}>
          <Period start={payout.period_start} end={payout.period_end} />
        </Fact>
        <Fact label={t("payouts.fields.paidAt")}>{payout.paid_at ? <Moment value={payout.paid_at} /> : t(`states.payout.${payout.status}`)}</Fact>
        <Fact label={t("payouts.fields.externalReference")}>{payout.external_reference ?? "–"}</Fact>
      </dl>
      <StatementEntries entries={payout.entries} />
      <StatementSums payout={payout} />
      <footer className="text-ui-fg-subtle">
        {t("payouts.statement.footer", { reference: payout.reference_token })} {t("payouts.statement.timeZone", { zone: timeZone })}
      </footer>
    </article>
  )
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-ui-fg-subtle">{label}</dt>
      <dd className="mt-1 break-words">{children}</dd>
    </div>
  )
}
