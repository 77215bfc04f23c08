import { Moment } from "../../../components/moment"
import { Money } from "../../../components/money"
import { useText } from "../../../hooks/use-text"
import type { Payout } from "../payout/payout-detail"

/** Every entry: on paper nothing is behind a click. */
export function StatementEntries({ entries }: { entries: Payout["entries"] }) {
  const t = useText()
  return (
    <table className="w-full text-left">
      <thead className="text-ui-fg-subtle border-ui-border-base border-b">
        <tr>
          <th className="py-2 pr-4 font-medium">{t("payouts.fields.date")}</th>
          <th className="py-2 pr-4 font-medium">{t("fields.order")}</th>
          <th className="py-2 pr-4 font-medium">{t("payouts.fields.what")}</th>
          <th className="py-2 text-right font-medium">{t("fields.amount")}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.id} className="border-ui-border-base break-inside-avoid border-b">
            <td className="py-2 pr-4 align-top">
              <Moment value={entry.created_at} />
            </td>
            <td className="py-2 pr-4 align-top">{entry.display_id === null ? "–" : `#${entry.display_id}`}</td>
            <td className="py-2 pr-4 align-top">
              {t(`entryKinds.${entry.kind}`)}
              {entry.reason && <div className="text-ui-fg-subtle">{entry.reason}</div>}
            </td>
            <td className="py-2 text-right align-top">
              <Money amount={entry.amount} currency={entry.currency_code} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
