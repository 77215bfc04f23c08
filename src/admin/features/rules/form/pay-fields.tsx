import { RadioGroup } from "@medusajs/ui"
import { useFormContext, useWatch } from "react-hook-form"
import { FLAT_PER, RULE_BASES, RULE_KINDS } from "../../../../modules/affiliate/domain/rules/types"
import { FormField } from "../../../components/form-field"
import { SelectField, TextField } from "../../../components/form-fields"
import { useText } from "../../../hooks/use-text"
import { PercentInput } from "./percent-input"
import { EVERY_CURRENCY, type RuleValues } from "./rule-values"
import { TierFields } from "./tier-fields"

/** What the rule pays, and of what. */
export function PayFields() {
  const t = useText()
  const { control } = useFormContext<RuleValues>()
  const [kind, basis, currency] = useWatch({ control, name: ["kind", "basis", "currency_code"] })
  const amountLabel = currency === EVERY_CURRENCY ? t("fields.amount") : t("rules.form.amountIn", { currency: currency.toUpperCase() })
  return (
    <>
      <FormField control={control} name="kind" label={t("rules.form.kind")}>
        {({ onChange, ...field }) => (
          <RadioGroup {...field} onValueChange={onChange} className="grid grid-cols-1 gap-3 md:grid-cols-3">
            {RULE_KINDS.map((value) => (
              <RadioGroup.ChoiceBox key={value} value={value} label={t(`rules.kinds.${value}`)} description={t(`rules.kindHints.${value}`)} />
            ))}
          </RadioGroup>
        )}
      </FormField>
      <div className="grid grid-cols-1 items-start gap-4 md:grid-cols-2">
        {kind === "percent" && (
          <FormField control={control} name="percent" label={t("rules.form.percent")}>
            {(field) => <PercentInput {...field} />}
          </FormField>
        )}
        {kind === "flat" && (
          <>
            <TextField control={control} name="amount" label={amountLabel} inputMode="decimal" placeholder="5.00" />
            <SelectField
              control={control}
              name="flat_per"
              label={t("rules.form.flatPer")}
              options={FLAT_PER.map((value) => ({ value, label: t(`rules.flatPer.${value}`) }))}
            />
          </>
        )}
      </div>
      {kind === "tiered" && <TierFields />}
      <SelectField
        control={control}
        name="basis"
        label={t("rules.form.basis")}
        hint={t(`rules.basisHints.${basis}`)}
        options={RULE_BASES.map((value) => ({ value, label: t(`rules.bases.${value}`) }))}
      />
    </>
  )
}
