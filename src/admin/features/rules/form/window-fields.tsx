import { DatePicker } from "@medusajs/ui"
import { useFormContext } from "react-hook-form"
import { FormField } from "../../../components/form-field"
import { useText } from "../../../hooks/use-text"
import type { RuleValues } from "./rule-values"

/** From when until when orders earn by the rule. */
export function WindowFields() {
  const t = useText()
  const { control } = useFormContext<RuleValues>()
  return (
    <div className="grid grid-cols-1 items-start gap-4 md:grid-cols-2">
      <FormField control={control} name="effective_at" label={t("rules.form.effectiveAt")} hint={t("rules.form.effectiveAtHint")} isOptional>
        {(field) => <DatePicker granularity="minute" shouldCloseOnSelect={false} {...field} />}
      </FormField>
      <FormField control={control} name="expires_at" label={t("rules.form.expiresAt")} hint={t("rules.form.expiresAtHint")} isOptional>
        {(field) => <DatePicker granularity="minute" shouldCloseOnSelect={false} {...field} />}
      </FormField>
    </div>
  )
}
