import { Combobox } from "@medusajs/dashboard/components"
import { useComboboxData } from "@medusajs/dashboard/hooks"
import type { ComponentProps } from "react"
import { call } from "../lib/api"
import type { Query } from "../lib/contract-types"

type Affiliates = Query<"GET /admin/affiliates">

interface AffiliatePickerProps<T extends string | string[]> extends Omit<ComponentProps<typeof Combobox<T>>, "options" | "value" | "onChange"> {
  value: T | undefined
  onChange: (value: T | undefined) => void
  /** Which affiliates can be picked; all of them when left out. */
  status?: Affiliates["status"]
}

/** Picks one affiliate, or several where the value is a list, by a part of the name or address. */
export function AffiliatePicker<T extends string | string[]>({ value, onChange, status, ...input }: AffiliatePickerProps<T>) {
  const { options, searchValue, onSearchValueChange, fetchNextPage, isFetchingNextPage } = useComboboxData({
    queryKey: ["affiliate-picker", status],
    queryFn: (params: Affiliates) => call("GET /admin/affiliates", { query: { ...params, status } }),
    getOptions: ({ affiliates }) => affiliates.map(({ id, name, email }) => ({ value: id, label: `${name} (${email})` })),
    defaultValue: value,
  })
  return (
    <Combobox<T>
      {...input}
      value={value}
      onChange={onChange}
      options={options}
      searchValue={searchValue}
      onSearchValueChange={onSearchValueChange}
      fetchNextPage={fetchNextPage}
      isFetchingNextPage={isFetchingNextPage}
    />
  )
}
