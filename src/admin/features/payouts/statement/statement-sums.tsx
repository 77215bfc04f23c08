import { clx } from "@medusajs/ui"
import { Money } from "../../../components/money"
import { useText } from "../../../hooks/use-text"
import type { Payout } from "../payout/payout-detail"

const AMOUNTS = ["gross", "fees", "withheld", "net"] as const

/** From the gross to what was paid. */
export function StatementSums({ payout }: { payout: Payout }) {
  const t = useText()
  return (
    <dl className="ml-auto w-72 break-inside-avoid">
      {AMOUNTS.map((field) => (
        <div key={field} className={clx("flex justify-between gap-x-8 py-1", field === "net" && "border-ui-border-strong mt-1 border-t pt-2 font-medium")}>
          <dt>{t(`payouts.statement.sums.${field}`)}</dt>
          <dd>
            <Money amount={payout[field]} currency={payout.currency_code} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
