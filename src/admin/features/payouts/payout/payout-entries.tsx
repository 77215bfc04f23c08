import { Table } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { Moment } from "../../../components/moment"
import { Money } from "../../../components/money"
import { Section } from "../../../components/section"
import { ShowMore } from "../../../components/show-more"
import { useShowMore } from "../../../hooks/use-show-more"
import { useText } from "../../../hooks/use-text"
import type { Payout } from "./payout-detail"

const LINK = "text-ui-fg-interactive hover:text-ui-fg-interactive-hover"

/** What the payout pays for, entry by entry, each with the way to its order and commission. */
export function PayoutEntries({ payout: { entries } }: { payout: Payout }) {
  const t = useText()
  const { shown, hidden, showMore } = useShowMore(entries)
  return (
    <Section title={t("payouts.entries.heading")} description={t("payouts.entries.hint")}>
      <div className="overflow-x-auto">
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>{t("payouts.fields.date")}</Table.HeaderCell>
              <Table.HeaderCell>{t("payouts.fields.what")}</Table.HeaderCell>
              <Table.HeaderCell>{t("fields.order")}</Table.HeaderCell>
              <Table.HeaderCell>{t("payouts.fields.commission")}</Table.HeaderCell>
              <Table.HeaderCell className="text-right">{t("fields.amount")}</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {shown.map((entry) => (
              <Table.Row key={entry.id}>
                <Table.Cell>
                  <Moment value={entry.created_at} />
                </Table.Cell>
                <Table.Cell className="text-pretty py-2">
                  {t(`entryKinds.${entry.kind}`)}
                  {entry.reason && <div className="text-ui-fg-muted">{entry.reason}</div>}
                </Table.Cell>
                <Table.Cell>
                  {entry.order_id ? (
                    <Link to={`/orders/${entry.order_id}`} className={LINK}>
                      #{entry.display_id}
                    </Link>
                  ) : (
                    "–"
                  )}
                </Table.Cell>
                <Table.Cell>
                  {entry.commission_id ? (
                    <Link to={`/affiliates/commissions/${entry.commission_id}`} className={LINK}>
                      {t("payouts.entries.openCommission")}
                    </Link>
                  ) : (
                    "–"
                  )}
                </Table.Cell>
                <Table.Cell className="text-right">
                  <Money amount={entry.amount} currency={entry.currency_code} />
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </div>
      <ShowMore hidden={hidden} onClick={showMore} />
    </Section>
  )
}
