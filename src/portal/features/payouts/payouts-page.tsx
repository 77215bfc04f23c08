import { Empty } from "../../components/empty"
import { ListCard } from "../../components/list-card"
import { Money } from "../../components/money"
import { Page } from "../../components/page"
import { RecordList, type Column } from "../../components/record-list"
import { StateBadge } from "../../components/state-badge"
import { useApi } from "../../hooks/use-api"
import { useFormat } from "../../hooks/use-format"
import { useListState } from "../../hooks/use-list-state"
import { useText } from "../../hooks/use-text"
import type { Row } from "../../lib/contract-types"

const LIMIT = 20

export function Component() {
  const t = useText()
  const list = useListState([])
  const { data, error } = useApi("GET /store/affiliates/me/payouts", { query: { limit: LIMIT, offset: list.offset } }, { keepPrevious: true })
  const columns = useColumns()
  return (
    <Page title={t("menu.payouts")} hint={t("payouts.hint")}>
      <ListCard page={data} error={error} isFiltered={false} empty={<Empty title={t("payouts.empty")} hint={t("payouts.emptyHint")} />} onOffset={list.setOffset}>
        <RecordList label={t("menu.payouts")} columns={columns} rows={data?.payouts ?? []} linkTo={({ id }) => `/payouts/${id}`} />
      </ListCard>
    </Page>
  )
}

function useColumns(): Column<Row<"GET /store/affiliates/me/payouts", "payouts">>[] {
  const t = useText()
  const { day } = useFormat()
  return [
    { key: "reference", title: t("payouts.reference"), cell: ({ reference_token }) => reference_token },
    { key: "net", title: t("payouts.net"), isEnd: true, cell: ({ net, currency_code }) => <Money amount={net} currency={currency_code} className="text-ui-fg-base font-medium" /> },
    { key: "period", title: t("payouts.until"), cell: ({ period_end }) => day(period_end) },
    {
      key: "status",
      title: t("fields.status"),
      cell: ({ status }) => (
        <span className="flex justify-end md:justify-start">
          <StateBadge kind="payout" state={status} />
        </span>
      ),
    },
    { key: "paid_at", title: t("payouts.paidAt"), isMinor: true, cell: ({ paid_at }) => (paid_at ? day(paid_at) : "–") },
  ]
}
