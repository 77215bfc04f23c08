import { Alert, Heading, InlineTip, Skeleton, Text, clx } from "@medusajs/ui"
import { useText } from "../../../hooks/use-text"
import type { Answer } from "../../../lib/contract-types"
import { ExclusionTable } from "../exclusion-table"
import { TotalsTable } from "../totals-table"
import { ProposalTable } from "./proposal-table"

interface DryRunProps {
  proposal: Answer<"POST /admin/affiliate-payout-batches/preview"> | undefined
  error: Error | null
  isFetching: boolean
}

/** What would be paid, to whom, and who is left out and why. Nothing of it is written. */
export function DryRun({ proposal, error, isFetching }: DryRunProps) {
  const t = useText()
  if (error) {
    return <Alert variant="error">{error.message}</Alert>
  }
  if (!proposal) {
    return <Skeleton className="h-40 w-full" />
  }
  const { totals, payouts, exclusions } = proposal
  return (
    <div className={clx("flex flex-col gap-y-8", isFetching && "opacity-50")} aria-live="polite" aria-busy={isFetching}>
      <div className="flex flex-col gap-y-4">
        <Heading level="h2">{t("payouts.prepare.preview")}</Heading>
        {payouts.length === 0 ? (
          <InlineTip label={t("payouts.prepare.nothingLabel")}>{t("payouts.prepare.nothing")}</InlineTip>
        ) : (
          <>
            <TotalsTable totals={totals} />
            <ProposalTable payouts={payouts} />
          </>
        )}
      </div>
      {exclusions.length > 0 && (
        <div className="flex flex-col gap-y-4">
          <div>
            <Heading level="h2">{t("payouts.exclusions.heading")}</Heading>
            <Text size="small" className="text-ui-fg-subtle">
              {t("payouts.exclusions.hint")}
            </Text>
          </div>
          <div className="shadow-elevation-card-rest overflow-hidden rounded-lg">
            <ExclusionTable exclusions={exclusions} />
          </div>
        </div>
      )}
    </div>
  )
}
