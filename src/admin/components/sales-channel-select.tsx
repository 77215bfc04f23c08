import { Combobox } from "@medusajs/dashboard/components"
import { useComboboxData } from "@medusajs/dashboard/hooks"
import { useText } from "../hooks/use-text"
import { sdk } from "../lib/sdk"

interface SalesChannelSelectProps {
  value: string | null
  onChange: (id: string | null) => void
}

/** One of the store's sales channels, or all of them. */
export function SalesChannelSelect({ value, onChange }: SalesChannelSelectProps) {
  const t = useText()
  const channels = useComboboxData({
    queryKey: ["affiliate-sales-channels"],
    queryFn: (params: { q?: string; id?: string; offset?: number; limit?: number }) => sdk.admin.salesChannel.list(params),
    getOptions: ({ sales_channels }) => sales_channels.map(({ id, name }) => ({ value: id, label: name })),
    selectedValue: value ?? undefined,
  })
  return (
    <Combobox
      aria-label={t("fields.salesChannel")}
      placeholder={t("fields.allSalesChannels")}
      options={channels.options}
      searchValue={channels.searchValue}
      onSearchValueChange={channels.onSearchValueChange}
      fetchNextPage={channels.fetchNextPage}
      isFetchingNextPage={channels.isFetchingNextPage}
      value={value ?? ""}
      onChange={(id) => onChange(id || null)}
      allowClear
    />
  )
}
