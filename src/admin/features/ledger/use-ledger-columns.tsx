import { createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { Moment } from "../../components/moment"
import { Money } from "../../components/money"
import { OrderLink } from "../../components/order-link"
import { useText } from "../../hooks/use-text"
import type { EntryRow } from "./ledger-table"

const column = createDataTableColumnHelper<EntryRow>()

/** A long reason must not push the amounts out of sight; the whole is in the entry's drawer. */
const Reason = ({ text }: { text: string | null }) => <span className="block max-w-56 truncate">{text ?? "–"}</span>

/** @param isOneBalance whether the list is of one affiliate and one currency, so that there is a balance to run. */
export function useLedgerColumns(isOneBalance: boolean) {
  const t = useText()
  return useMemo(() => {
    const columns = [
      // Entries are sorted by their position: two of one moment keep the order in which they were posted.
      column.accessor("seq", {
        header: t("ledger.postedAt"),
        enableSorting: true,
        cell: ({ row }) => <Moment value={row.original.created_at} withTime />,
      }),
      column.accessor("affiliate_name", { header: t("fields.affiliate") }),
      column.accessor("kind", { header: t("fields.kind"), cell: ({ getValue }) => t(`entryKinds.${getValue()}`) }),
      column.accessor("order_id", {
        header: t("fields.order"),
        cell: ({ row }) => <OrderLink id={row.original.order_id} displayId={row.original.display_id} />,
      }),
      column.accessor("reason", { header: t("fields.reason"), cell: ({ getValue }) => <Reason text={getValue()} /> }),
      column.accessor("amount", {
        header: t("fields.amount"),
        align: "right",
        cell: ({ row }) => <Money amount={row.original.amount} currency={row.original.currency_code} />,
      }),
    ]
    const balance = column.accessor("running_balance", {
      header: t("ledger.balanceAfter"),
      align: "right",
      cell: ({ row }) => row.original.running_balance && <Money amount={row.original.running_balance} currency={row.original.currency_code} />,
    })
    return isOneBalance ? [...columns, balance] : columns
  }, [t, isOneBalance])
}
