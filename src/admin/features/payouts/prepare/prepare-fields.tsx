import { Form } from "@medusajs/dashboard/components"
import { DatePicker, Select } from "@medusajs/ui"
import type { UseFormReturn } from "react-hook-form"
import { AffiliatePicker } from "../../../components/affiliate-picker"
import { useCurrencyOptions } from "../../../hooks/use-currency-options"
import { useText } from "../../../hooks/use-text"
import { RailField } from "./rail-field"
import type { PrepareValues } from "./scope"

/** Radix has no empty value for an item. */
const ALL = "all"

/** Until when, in which currency, for whom. */
export function PrepareFields({ form: { control } }: { form: UseFormReturn<PrepareValues> }) {
  const t = useText()
  const currencies = useCurrencyOptions()
  return (
    <div className="flex flex-col gap-y-4">
      <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
        <Form.Field
          control={control}
          name="period_end"
          render={({ field: { ref: _, ...field } }) => (
            <Form.Item>
              <Form.Label optional>{t("payouts.prepare.periodEnd")}</Form.Label>
              <Form.Control>
                <DatePicker {...field} maxValue={yesterday()} aria-label={t("payouts.prepare.periodEnd")} modal />
              </Form.Control>
              <Form.Hint>{t("payouts.prepare.periodEndHint")}</Form.Hint>
              <Form.ErrorMessage />
            </Form.Item>
          )}
        />
        <Form.Field
          control={control}
          name="currency_code"
          render={({ field: { ref, value, onChange, ...field } }) => (
            <Form.Item>
              <Form.Label>{t("fields.currency")}</Form.Label>
              <Select {...field} value={value || ALL} onValueChange={(code) => onChange(code === ALL ? "" : code)}>
                <Form.Control>
                  <Select.Trigger ref={ref}>
                    <Select.Value />
                  </Select.Trigger>
                </Form.Control>
                <Select.Content>
                  <Select.Item value={ALL}>{t("payouts.prepare.allCurrencies")}</Select.Item>
                  {currencies.map((currency) => (
                    <Select.Item key={currency.value} value={currency.value}>
                      {currency.label}
                    </Select.Item>
                  ))}
                </Select.Content>
              </Select>
              <Form.ErrorMessage />
            </Form.Item>
          )}
        />
      </div>
      <Form.Field
        control={control}
        name="affiliate_ids"
        render={({ field }) => (
          <Form.Item>
            <Form.Label optional>{t("payouts.prepare.affiliates")}</Form.Label>
            <Form.Control>
              <AffiliatePicker {...field} placeholder={t("payouts.prepare.everybody")} />
            </Form.Control>
            <Form.ErrorMessage />
          </Form.Item>
        )}
      />
      <RailField control={control} />
    </div>
  )
}

/** Today is not over: whoever wants what is ready now leaves the day out. */
function yesterday(): Date {
  const now = new Date()
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1)
}
