import { Table } from "@medusajs/ui"
import { Money } from "../../components/money"
import { useFormat } from "../../hooks/use-format"
import { useText } from "../../hooks/use-text"
import type { Answer } from "../../lib/contract-types"

type Total = Answer<"POST /admin/affiliate-payout-batches/preview">["totals"][number]

const AMOUNTS = ["gross", "fees", "withheld", "net"] as const

/** What payouts come to: a row for each currency, since currencies never mix. */
export function TotalsTable({ totals }: { totals: readonly Total[] }) {
  const t = useText()
  const { number } = useFormat()
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{t("fields.currency")}</Table.HeaderCell>
            <Table.HeaderCell className="text-right">{t("payouts.fields.payouts")}</Table.HeaderCell>
            {AMOUNTS.map((field) => (
              <Table.HeaderCell key={field} className="text-right">
                {t(`payouts.fields.${field}`)}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {totals.map((total) => (
            <Table.Row key={total.currency_code}>
              <Table.Cell>{total.currency_code.toUpperCase()}</Table.Cell>
              <Table.Cell className="text-right">{number(total.payouts)}</Table.Cell>
              {AMOUNTS.map((field) => (
                <Table.Cell key={field} className="text-right">
                  <Money amount={total[field]} currency={total.currency_code} className={field === "net" ? "font-medium" : undefined} />
                </Table.Cell>
              ))}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}
