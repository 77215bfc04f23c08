import { Form } from "@medusajs/dashboard/components"
import { Input, Select } from "@medusajs/ui"
import type { FieldValues } from "react-hook-form"
import type { CustomerBindingPolicy } from "../../../../modules/affiliate/domain/attribution/types"
import type { FieldProps } from "../../../components/form-fields"
import { useText } from "../../../hooks/use-text"

const MODES = ["off", "days", "lifetime"] as const satisfies readonly CustomerBindingPolicy["mode"][]

/** Where a person begins who chooses days: a year. */
const DEFAULT_DAYS = 365

/** Whether customers stay with the affiliate who brought them, and for how many days. */
export function BindingField<T extends FieldValues>({ control, name, label, hint }: FieldProps<T>) {
  const t = useText()
  return (
    <Form.Field
      control={control}
      name={name}
      rules={{ validate: (policy: CustomerBindingPolicy) => policy.mode !== "days" || Number.isInteger(policy.days) || t("settings.wholeNumber") }}
      render={({ field: { value, onChange, ref, ...field } }) => {
        const policy = policyOf(value)
        return (
          <Form.Item>
            <Form.Label>{label}</Form.Label>
            {hint && <Form.Hint>{hint}</Form.Hint>}
            <Select {...field} value={policy.mode} onValueChange={(mode) => onChange(mode === "days" ? { mode, days: DEFAULT_DAYS } : { mode })}>
              <Form.Control>
                <Select.Trigger ref={ref}>
                  <Select.Value />
                </Select.Trigger>
              </Form.Control>
              <Select.Content>
                {MODES.map((mode) => (
                  <Select.Item key={mode} value={mode}>
                    {t(`settings.binding.${mode}`)}
                  </Select.Item>
                ))}
              </Select.Content>
            </Select>
            {policy.mode === "days" && (
              <Input
                type="number"
                min={1}
                aria-label={t("settings.binding.daysLabel")}
                value={Number.isInteger(policy.days) ? policy.days : ""}
                onChange={({ target }) => onChange({ mode: "days", days: target.valueAsNumber })}
              />
            )}
            <Form.ErrorMessage />
          </Form.Item>
        )
      }}
    />
  )
}

const policyOf = (value: CustomerBindingPolicy | null | undefined): CustomerBindingPolicy => value ?? { mode: "off" }
