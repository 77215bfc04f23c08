import { Input, Label, Select } from "@medusajs/ui"
import { useId, type ReactNode } from "react"
import { Picker } from "../../../components/picker"
import { useText } from "../../../hooks/use-text"
import type { PreviewValues } from "./preview-question"

interface PreviewFieldsProps {
  values: PreviewValues
  currencies: { value: string; label: string }[]
  onChange: (change: Partial<PreviewValues>) => void
}

/** The imagined order: who brought it, what was bought, for how much. */
export function PreviewFields({ values, currencies, onChange }: PreviewFieldsProps) {
  const t = useText()
  return (
    <div className="grid grid-cols-2 gap-4">
      <Field label={t("fields.affiliate")} isWide>
        {(id) => <Picker id={id} what="affiliate" value={values.affiliate_id} onChange={(affiliate_id) => onChange({ affiliate_id })} />}
      </Field>
      <Field label={t("rules.preview.variant")} isWide>
        {(id) => <Picker id={id} what="variant" value={values.variant_id} onChange={(variant_id) => onChange({ variant_id })} isOptional />}
      </Field>
      <Field label={t("rules.preview.quantity")}>
        {(id) => <Input id={id} inputMode="numeric" value={values.quantity} onChange={(event) => onChange({ quantity: event.target.value.trim() })} />}
      </Field>
      <Field label={t("fields.currency")}>
        {(id) => (
          <Select value={values.currency_code} onValueChange={(currency_code) => onChange({ currency_code })}>
            <Select.Trigger id={id}>
              <Select.Value />
            </Select.Trigger>
            <Select.Content>
              {currencies.map(({ value, label }) => (
                <Select.Item key={value} value={value}>
                  {label}
                </Select.Item>
              ))}
            </Select.Content>
          </Select>
        )}
      </Field>
      <Field label={t("rules.preview.amount")} isWide>
        {(id) => <Input id={id} inputMode="decimal" value={values.amount} onChange={(event) => onChange({ amount: event.target.value.trim() })} />}
      </Field>
      <Field label={t("rules.scopes.channel")} isWide>
        {(id) => <Picker id={id} what="channel" value={values.sales_channel_id} onChange={(sales_channel_id) => onChange({ sales_channel_id })} isOptional />}
      </Field>
    </div>
  )
}

function Field({ label, isWide = false, children }: { label: string; isWide?: boolean; children: (id: string) => ReactNode }) {
  const id = useId()
  return (
    <div className={isWide ? "col-span-2 flex flex-col gap-y-2" : "flex flex-col gap-y-2"}>
      <Label htmlFor={id} size="small" weight="plus">
        {label}
      </Label>
      {children(id)}
    </div>
  )
}
