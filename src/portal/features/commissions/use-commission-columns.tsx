import { isZero } from "../../../browser/money"
import { Money } from "../../components/money"
import type { Column } from "../../components/record-list"
import { StateBadge } from "../../components/state-badge"
import { useFormat } from "../../hooks/use-format"
import { useText } from "../../hooks/use-text"
import type { Row } from "../../lib/contract-types"
import { standingOf } from "../../lib/standing"

type Commission = Row<"GET /store/affiliates/me/commissions", "commissions">

export function useCommissionColumns(): Column<Commission>[] {
  const t = useText()
  const { day } = useFormat()
  return [
    { key: "order", title: t("commissions.order"), cell: ({ order_display_id }) => (order_display_id ? `#${order_display_id}` : "–") },
    { key: "net", title: t("commissions.net"), isEnd: true, cell: (row) => <Net commission={row} /> },
    { key: "placed_at", title: t("commissions.placedAt"), cell: ({ placed_at }) => day(placed_at) },
    {
      key: "status",
      title: t("fields.status"),
      cell: (row) => (
        <span className="flex justify-end md:justify-start">
          <StateBadge kind="standing" state={standingOf(row)} />
        </span>
      ),
    },
    { key: "code", title: t("commissions.code"), isMinor: true, cell: ({ referral_code, sub_id }) => [referral_code, sub_id].filter(Boolean).join(" · ") || "–" },
    { key: "payout", title: t("commissions.payout"), isMinor: true, cell: ({ payout }) => payout?.reference_token ?? "–" },
  ]
}

/** What it stands at, and beside it what was taken back or is held. */
function Net({ commission: { net, reversed, held_amount, currency_code } }: { commission: Commission }) {
  const t = useText()
  const { money } = useFormat()
  return (
    <span className="flex flex-col items-end">
      <Money amount={net} currency={currency_code} className="text-ui-fg-base font-medium" />
      {!isZero(reversed) && <span className="txt-compact-xsmall text-ui-fg-subtle">{t("commissions.takenBack", { amount: money(reversed, currency_code) })}</span>}
      {!isZero(held_amount) && <span className="txt-compact-xsmall text-ui-fg-subtle">{t("commissions.heldAmount", { amount: money(held_amount, currency_code) })}</span>}
    </span>
  )
}
