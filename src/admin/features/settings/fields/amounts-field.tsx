import { Form } from "@medusajs/dashboard/components"
import type { FieldValues } from "react-hook-form"
import type { FieldProps } from "../../../components/form-fields"
import { useCurrencyOptions } from "../../../hooks/use-currency-options"
import { useText } from "../../../hooks/use-text"
import { AmountInput } from "./amount-input"

const AMOUNT = /^\d+(\.\d+)?$/

type Amounts = Readonly<Record<string, string>>

/** An amount for each of the store's currencies; an empty one is none. */
export function AmountsField<T extends FieldValues>({ control, name, label, hint }: FieldProps<T>) {
  const t = useText()
  const supported = useCurrencyOptions().map(({ value }) => value)
  return (
    <Form.Field
      control={control}
      name={name}
      rules={{ validate: (amounts: Amounts) => Object.values(amounts).every((amount) => AMOUNT.test(amount)) || t("settings.amount") }}
      render={({ field: { value, onChange, ref: _, ...field } }) => {
        const amounts: Amounts = value ?? {}
        return (
          <Form.Item>
            <fieldset {...field} className="flex flex-col gap-y-2">
              <legend className="txt-compact-small-plus">{label}</legend>
              {hint && <Form.Hint>{hint}</Form.Hint>}
              {/* One that the store no longer has, but that is set, can be seen and emptied. */}
              {[...new Set([...supported, ...Object.keys(amounts)])].map((currency) => (
                <AmountInput
                  key={currency}
                  label={`${label} ${currency.toUpperCase()}`}
                  currency={currency}
                  amount={amounts[currency] ?? ""}
                  onAmount={(amount) => onChange(withAmount(amounts, currency, amount))}
                />
              ))}
            </fieldset>
            <Form.ErrorMessage />
          </Form.Item>
        )
      }}
    />
  )
}

function withAmount(amounts: Amounts, currency: string, amount: string): Amounts {
  const { [currency]: _, ...others } = amounts
  return amount === "" ? others : { ...others, [currency]: amount }
}
