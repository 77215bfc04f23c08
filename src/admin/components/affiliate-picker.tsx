import { Combobox } from "@medusajs/dashboard/components"
import { useComboboxData } from "@medusajs/dashboard/hooks"
import { forwardRef, type ComponentPropsWithoutRef } from "react"
import { PROGRAMME } from "../hooks/use-api"
import { PICKABLE, type PickerPage, type PickerQuery } from "../lib/pickable"

interface AffiliatePickerProps extends Omit<ComponentPropsWithoutRef<typeof Combobox<string[]>>, "options" | "value" | "onChange"> {
  value: string[]
  onChange: (ids: string[]) => void
}

/** Picks several affiliates, by a part of their names or addresses. */
export const AffiliatePicker = forwardRef<HTMLInputElement, AffiliatePickerProps>(function AffiliatePicker({ value, onChange, ...field }, ref) {
  const { options, searchValue, onSearchValueChange, fetchNextPage, isFetchingNextPage } = useComboboxData<PickerPage, PickerQuery>({
    queryKey: [PROGRAMME, "picker", "affiliate"],
    queryFn: PICKABLE.affiliate,
    getOptions: ({ options: found }) => found,
  })
  return (
    <Combobox<string[]>
      {...field}
      ref={ref}
      value={value}
      onChange={(ids) => onChange(ids ?? [])}
      options={options}
      searchValue={searchValue}
      onSearchValueChange={onSearchValueChange}
      fetchNextPage={fetchNextPage}
      isFetchingNextPage={isFetchingNextPage}
    />
  )
})
