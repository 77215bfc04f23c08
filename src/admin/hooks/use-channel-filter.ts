import { useSalesChannels } from "@medusajs/dashboard/hooks"
import type { DataTableFilter } from "@medusajs/ui"
import { useText } from "./use-text"

/** More channels than a store has. */
const CHANNELS = 100

/** A table's filter by the sales channels in which orders were placed. */
export function useChannelFilter(): DataTableFilter {
  const t = useText()
  const { sales_channels = [] } = useSalesChannels({ limit: CHANNELS, fields: "id,name" })
  return { id: "sales_channel_id", type: "multiselect", label: t("fields.salesChannel"), options: sales_channels.map(({ id, name }) => ({ label: name, value: id })) }
}
