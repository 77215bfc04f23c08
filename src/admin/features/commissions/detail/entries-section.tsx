import { Table, Text } from "@medusajs/ui"
import { Moment } from "../../../components/moment"
import { Money } from "../../../components/money"
import { Section } from "../../../components/section"
import { TextLink } from "../../../components/text-link"
import { useText } from "../../../hooks/use-text"
import type { CommissionDetail } from "../../reviews/use-commission"

/** Every entry that was posted for the order, as it stands in the ledger. */
export function EntriesSection({ commission: { entries, lines, currency_code } }: { commission: CommissionDetail }) {
  const t = useText()
  const titles = new Map(lines.map(({ line_id, title }) => [line_id, title]))
  return (
    <Section title={t("commissions.detail.entries")}>
      {entries.length === 0 ? (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("commissions.detail.noEntries")}
        </Text>
      ) : (
        <div className="overflow-x-auto">
          <Table>
            <Table.Header>
              <Table.Row>
                <Table.HeaderCell>{t("commissions.detail.postedAt")}</Table.HeaderCell>
                <Table.HeaderCell>{t("fields.kind")}</Table.HeaderCell>
                <Table.HeaderCell>{t("commissions.detail.line")}</Table.HeaderCell>
                <Table.HeaderCell>{t("commissions.detail.payout")}</Table.HeaderCell>
                <Table.HeaderCell className="text-right">{t("commissions.detail.of")}</Table.HeaderCell>
                <Table.HeaderCell className="text-right">{t("fields.amount")}</Table.HeaderCell>
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {entries.map((entry) => (
                <Table.Row key={entry.id}>
                  <Table.Cell>
                    <Moment value={entry.created_at} withTime />
                  </Table.Cell>
                  <Table.Cell>{t(`entryKinds.${entry.kind}`)}</Table.Cell>
                  <Table.Cell>{titles.get(entry.line_id) ?? entry.line_id}</Table.Cell>
                  <Table.Cell>
                    {entry.payout_id ? (
                      <TextLink to={`/affiliates/payouts/${entry.payout_id}`}>
                        {t("actions.open")}
                      </TextLink>
                    ) : (
                      "–"
                    )}
                  </Table.Cell>
                  <Table.Cell className="text-right">
                    <Money amount={entry.attributable_amount} currency={currency_code} />
                  </Table.Cell>
                  <Table.Cell className="text-right">
                    <Money amount={entry.amount} currency={currency_code} />
                  </Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </div>
      )}
    </Section>
  )
}
