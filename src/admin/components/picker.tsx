import { Combobox } from "@medusajs/dashboard/components"
import { useComboboxData } from "@medusajs/dashboard/hooks"
import { forwardRef } from "react"
import { PROGRAMME } from "../hooks/use-api"
import { useText } from "../hooks/use-text"
import { PICKABLE, type Pickable, type PickerPage, type PickerQuery } from "../lib/pickable"

interface PickerProps {
  what: Pickable
  /** The id that is picked; empty for none. */
  value: string
  onChange: (id: string) => void
  id?: string
  "aria-label"?: string
  /** Whether the choice can be taken back. */
  isOptional?: boolean
  /** What an empty one says; by default, that it searches. */
  placeholder?: string
}

/** A combobox that searches on the server: affiliates, products, orders and more. */
export const Picker = forwardRef<HTMLInputElement, PickerProps>(function Picker({ what, value, onChange, isOptional = false, placeholder, ...field }, ref) {
  const t = useText()
  const { options, searchValue, onSearchValueChange, fetchNextPage, isFetchingNextPage } = useComboboxData<PickerPage, PickerQuery>({
    queryKey: [PROGRAMME, "picker", what],
    queryFn: PICKABLE[what],
    getOptions: ({ options: found }) => found,
    selectedValue: value || undefined,
  })
  return (
    <Combobox
      {...field}
      ref={ref}
      value={value}
      onChange={(picked) => onChange(picked ?? "")}
      options={options}
      searchValue={searchValue}
      onSearchValueChange={onSearchValueChange}
      fetchNextPage={fetchNextPage}
      isFetchingNextPage={isFetchingNextPage}
      allowClear={isOptional}
      placeholder={placeholder ?? t(`pick.${what}`)}
    />
  )
})
