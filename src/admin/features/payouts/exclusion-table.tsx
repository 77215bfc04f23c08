import { Table } from "@medusajs/ui"
import { AffiliateLink } from "../../components/affiliate-link"
import { Money } from "../../components/money"
import { ShowMore } from "../../components/show-more"
import { useShowMore } from "../../hooks/use-show-more"
import { useText } from "../../hooks/use-text"
import type { Answer } from "../../lib/contract-types"

type Exclusion = Answer<"POST /admin/affiliate-payout-batches/preview">["exclusions"][number]

/** Who is owed something and is not paid this time, with the sentence that says why. */
export function ExclusionTable({ exclusions }: { exclusions: readonly Exclusion[] }) {
  const t = useText()
  const { shown, hidden, showMore } = useShowMore(exclusions)
  return (
    <>
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{t("fields.affiliate")}</Table.HeaderCell>
            <Table.HeaderCell>{t("payouts.exclusions.why")}</Table.HeaderCell>
            <Table.HeaderCell className="text-right">{t("payouts.exclusions.unpaid")}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {shown.map((exclusion) => (
            <Table.Row key={`${exclusion.affiliate_id} ${exclusion.currency_code}`}>
              <Table.Cell>
                <AffiliateLink id={exclusion.affiliate_id} name={exclusion.affiliate_name} />
              </Table.Cell>
              <Table.Cell className="text-pretty py-2">{exclusion.message}</Table.Cell>
              <Table.Cell className="text-right">
                <Money amount={exclusion.gross} currency={exclusion.currency_code} />
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
      <ShowMore hidden={hidden} onClick={showMore} />
    </>
  )
}
