import { useLocation } from "react-router-dom"
import { ListTable } from "../../components/list-table"
import { useDownload } from "../../hooks/use-download"
import { useListQuery } from "../../hooks/use-list-query"
import { useText } from "../../hooks/use-text"
import type { Row } from "../../lib/contract-types"
import { useLedgerColumns } from "./use-ledger-columns"
import { useLedgerFilters } from "./use-ledger-filters"

export type EntryRow = Row<"GET /admin/affiliate-ledger-entries", "affiliate_ledger_entries">

/** Every entry of the ledger; with one affiliate and one currency chosen, the balance after each. */
export function LedgerTable() {
  const t = useText()
  const { search } = useLocation()
  const filters = useLedgerFilters()
  const { limit, offset, order, ...filtered } = useListQuery({ filters: filters.map(({ id }) => id) })
  const isOneBalance = Boolean(filtered.affiliate_id && filtered.currency_code)
  const { mutate: download, isPending } = useDownload("GET /admin/affiliate-ledger-entries/export")
  return (
    <ListTable
      route="GET /admin/affiliate-ledger-entries"
      rows={({ affiliate_ledger_entries }) => affiliate_ledger_entries}
      columns={useLedgerColumns(isOneBalance)}
      filters={filters}
      heading={t("ledger.heading")}
      subHeading={isOneBalance ? undefined : t("ledger.balanceHint")}
      action={{ label: t("actions.export"), disabled: isPending, onClick: () => download({ query: filtered }) }}
      rowHref={({ id }) => `/affiliates/ledger/${id}${search}`}
      empty={{ heading: t("ledger.empty"), description: t("ledger.emptyHint") }}
    />
  )
}
