import { Money } from "../../../components/money"
import type { BatchRow } from "./batch-table"

interface SumByCurrencyProps {
  totals: BatchRow["totals"]
  field: "gross" | "fees" | "withheld" | "net"
}

/** One sum below the other: currencies never mix. */
export function SumByCurrency({ totals, field }: SumByCurrencyProps) {
  return (
    <div className="flex flex-col items-end py-2">
      {totals.length === 0 && <span className="text-ui-fg-muted">–</span>}
      {totals.map((total) => (
        <Money key={total.currency_code} amount={total[field]} currency={total.currency_code} />
      ))}
    </div>
  )
}
