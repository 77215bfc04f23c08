import { useStore } from "@medusajs/dashboard/hooks"
import type { FieldValues } from "react-hook-form"
import { useText } from "../hooks/use-text"
import { SelectField, type FieldProps } from "./form-fields"

/** One of the store's currencies. `also`: currencies that it may have had before. */
export function CurrencyField<T extends FieldValues>({ label, also = [], ...field }: Omit<FieldProps<T>, "label"> & { label?: string; also?: readonly string[] }) {
  const t = useText()
  const { store } = useStore({ fields: "id,*supported_currencies" })
  const codes = new Set([...(store?.supported_currencies ?? []).map(({ currency_code }) => currency_code), ...also])
  const options = [...codes].sort().map((code) => ({ value: code, label: code.toUpperCase() }))
  return <SelectField {...field} label={label ?? t("fields.currency")} options={options} />
}
