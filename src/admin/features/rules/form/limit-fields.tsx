import { useFormContext, useWatch } from "react-hook-form"
import { SelectField, TextField } from "../../../components/form-fields"
import { useCurrencyOptions } from "../../../hooks/use-currency-options"
import { useText } from "../../../hooks/use-text"
import { EVERY_CURRENCY, type RuleValues } from "./rule-values"

/** Which currency the rule is for, and the most that it pays. */
export function LimitFields() {
  const t = useText()
  const { control } = useFormContext<RuleValues>()
  const currencies = useCurrencyOptions()
  const currency = useWatch({ control, name: "currency_code" })
  return (
    <div className="grid grid-cols-1 items-start gap-4 md:grid-cols-2">
      <SelectField
        control={control}
        name="currency_code"
        label={t("fields.currency")}
        hint={t("rules.form.currencyHint")}
        options={[{ value: EVERY_CURRENCY, label: t("rules.form.everyCurrency") }, ...currencies]}
      />
      <TextField
        control={control}
        name="max_amount"
        label={currency === EVERY_CURRENCY ? t("rules.form.cap") : t("rules.form.capIn", { currency: currency.toUpperCase() })}
        hint={t("rules.form.capHint")}
        inputMode="decimal"
        isOptional
      />
    </div>
  )
}
