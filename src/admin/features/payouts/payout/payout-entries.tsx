import { Table } from "@medusajs/ui"
import { Moment } from "../../../components/moment"
import { Money } from "../../../components/money"
import { OrderLink } from "../../../components/order-link"
import { Section } from "../../../components/section"
import { ShowMore } from "../../../components/show-more"
import { TextLink } from "../../../components/text-link"
import { useShowMore } from "../../../hooks/use-show-more"
import { useText } from "../../../hooks/use-text"
import type { Payout } from "./payout-detail"

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
                  <OrderLink id={entry.order_id} displayId={entry.display_id} />
                </Table.Cell>
                <Table.Cell>
                  {entry.commission_id ? (
                    <TextLink to={`/affiliates/commissions/${entry.commission_id}`}>
                      {t("payouts.entries.openCommission")}
                    </TextLink>
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
