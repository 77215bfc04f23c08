import { Form } from "@medusajs/dashboard/components"
import { Plus, Trash } from "@medusajs/icons"
import { Button, IconButton, Input } from "@medusajs/ui"
import { useFieldArray, useFormContext } from "react-hook-form"
import { FormField } from "../../../components/form-field"
import { SelectField } from "../../../components/form-fields"
import { useText } from "../../../hooks/use-text"
import { PercentInput } from "./percent-input"
import { TIER_DIMENSIONS, type RuleValues } from "./rule-values"

/** The steps of a tiered rule: the highest that is reached decides the rate of the whole. */
export function TierFields() {
  const t = useText()
  const { control } = useFormContext<RuleValues>()
  const { fields, append, remove } = useFieldArray({ control, name: "tiers" })
  return (
    <div className="flex flex-col gap-y-4">
      <SelectField
        control={control}
        name="tier_dimension"
        label={t("rules.form.tierDimension")}
        hint={t("rules.form.tierHint")}
        options={TIER_DIMENSIONS.map((value) => ({ value, label: t(`rules.tierDimensions.${value}`) }))}
      />
      <ol className="flex flex-col gap-y-2">
        {fields.map(({ id }, position) => (
          <li key={id} className="bg-ui-bg-component shadow-elevation-card-rest grid grid-cols-[1fr_1fr_28px] items-start gap-3 rounded-lg p-3">
            <Step name="from" position={position} label={t("rules.form.tierFrom")} />
            <Step name="percent" position={position} label={t("rules.form.percent")} />
            <IconButton
              type="button"
              size="small"
              variant="transparent"
              className="mt-6"
              disabled={fields.length === 1}
              aria-label={t("rules.form.removeTier", { position: position + 1 })}
              onClick={() => remove(position)}
            >
              <Trash />
            </IconButton>
          </li>
        ))}
      </ol>
      <Form.Field control={control} name="tiers" render={() => <Form.Item><Form.ErrorMessage /></Form.Item>} />
      <div>
        <Button type="button" size="small" variant="secondary" onClick={() => append({ from: "", percent: "" })}>
          <Plus /> {t("rules.form.addTier")}
        </Button>
      </div>
    </div>
  )
}

function Step({ name, position, label }: { name: "from" | "percent"; position: number; label: string }) {
  const { control } = useFormContext<RuleValues>()
  return (
    <FormField control={control} name={`tiers.${position}.${name}`} label={label}>
      {(field) => (name === "percent" ? <PercentInput {...field} /> : <Input {...field} inputMode="decimal" autoComplete="off" />)}
    </FormField>
  )
}
