import { Table } from "@medusajs/ui"
import { Money } from "../../../components/money"
import { ShowMore } from "../../../components/show-more"
import { useFormat } from "../../../hooks/use-format"
import { useShowMore } from "../../../hooks/use-show-more"
import { useText } from "../../../hooks/use-text"
import type { Answer } from "../../../lib/contract-types"

type Proposal = Answer<"POST /admin/affiliate-payout-batches/preview">["payouts"][number]

const AMOUNTS = ["gross", "fees", "net"] as const

/** Who would be paid how much. */
export function ProposalTable({ payouts }: { payouts: readonly Proposal[] }) {
  const t = useText()
  const { number } = useFormat()
  const { shown, hidden, showMore } = useShowMore(payouts)
  return (
    <div className="shadow-elevation-card-rest overflow-x-auto rounded-lg">
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{t("fields.affiliate")}</Table.HeaderCell>
            <Table.HeaderCell className="text-right">{t("payouts.fields.entries")}</Table.HeaderCell>
            {AMOUNTS.map((field) => (
              <Table.HeaderCell key={field} className="text-right">
                {t(`payouts.fields.${field}`)}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {shown.map((payout) => (
            <Table.Row key={`${payout.affiliate_id} ${payout.currency_code}`}>
              <Table.Cell>{payout.affiliate_name}</Table.Cell>
              <Table.Cell className="text-right">{number(payout.entry_count)}</Table.Cell>
              {AMOUNTS.map((field) => (
                <Table.Cell key={field} className="text-right">
                  <Money amount={payout[field]} currency={payout.currency_code} />
                </Table.Cell>
              ))}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
      <ShowMore hidden={hidden} onClick={showMore} />
    </div>
  )
}
