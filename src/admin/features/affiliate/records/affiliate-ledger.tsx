import { createDataTableColumnHelper, createDataTableFilterHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { ENTRY_KINDS } from "../../../../modules/affiliate/domain/settlement/types"
import { ListTable } from "../../../components/list-table"
import { Moment } from "../../../components/moment"
import { Money } from "../../../components/money"
import { OrderLink } from "../../../components/order-link"
import { useListQuery } from "../../../hooks/use-list-query"
import { useText } from "../../../hooks/use-text"
import type { Row } from "../../../lib/contract-types"
import { useCurrencyFilter } from "./use-currency-filter"

type EntryRow = Row<"GET /admin/affiliate-ledger-entries", "affiliate_ledger_entries">

const PREFIX = "ledger"

const column = createDataTableColumnHelper<EntryRow>()
const filter = createDataTableFilterHelper<EntryRow>()

/** Every entry of the affiliate; with one currency chosen, the balance after each. */
export function AffiliateLedger({ affiliateId }: { affiliateId: string }) {
  const t = useText()
  const { filters: currencies, only } = useCurrencyFilter(affiliateId)
  const { currency_code: chosen } = useListQuery({ prefix: PREFIX, filters: ["currency_code"] })
  const isOneBalance = Boolean(only ?? chosen)
  const columns = useMemo(() => {
    const entries = [
      column.accessor("seq", { id: "seq", header: t("fields.createdAt"), enableSorting: true, cell: ({ row }) => <Moment value={row.original.created_at} /> }),
      column.accessor("kind", { header: t("fields.kind"), cell: ({ row }) => <EntryKindCell entry={row.original} /> }),
      column.accessor("order_id", { header: t("fields.order"), cell: ({ row }) => <OrderLink id={row.original.order_id} displayId={row.original.display_id} /> }),
      column.accessor("amount", { header: t("fields.amount"), headerAlign: "right", cell: ({ row }) => <Money amount={row.original.amount} currency={row.original.currency_code} className="block text-right" /> }),
    ]
    const balance = column.accessor("running_balance", {
      header: t("affiliate.records.ledger.balanceAfter"),
      headerAlign: "right",
      cell: ({ row: { original } }) => original.running_balance && <Money amount={original.running_balance} currency={original.currency_code} className="block text-right" />,
    })
    return isOneBalance ? [...entries, balance] : entries
  }, [t, isOneBalance])
  const kinds = filter.accessor("kind", { type: "multiselect", label: t("fields.kind"), options: ENTRY_KINDS.map((kind) => ({ label: t(`entryKinds.${kind}`), value: kind })) })
  return (
    <ListTable
      route="GET /admin/affiliate-ledger-entries"
      rows={({ affiliate_ledger_entries }) => affiliate_ledger_entries}
      fixed={{ affiliate_id: affiliateId, ...(only ? { currency_code: only } : {}) }}
      prefix={PREFIX}
      heading={t("affiliate.records.ledger.heading")}
      headingLevel="h2"
      subHeading={isOneBalance ? undefined : t("affiliate.records.ledger.hint")}
      columns={columns}
      filters={[kinds, ...currencies]}
      rowHref={({ id }) => `/affiliates/ledger/${id}?${new URLSearchParams({ affiliate_id: JSON.stringify(affiliateId) })}`}
      enableSearch={false}
      pageSize={10}
      empty={{ heading: t("affiliate.records.ledger.empty"), description: t("affiliate.records.ledger.emptyHint") }}
    />
  )
}

/** What kind of entry it is; below it the reason, where a person gave one. */
function EntryKindCell({ entry: { kind, reason } }: { entry: EntryRow }) {
  const t = useText()
  return (
    <span className="flex flex-col py-1">
      {t(`entryKinds.${kind}`)}
      {reason && (
        <span className="text-ui-fg-muted max-w-56 truncate" title={reason}>
          {reason}
        </span>
      )}
    </span>
  )
}
