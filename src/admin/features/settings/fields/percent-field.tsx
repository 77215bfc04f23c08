import { Form } from "@medusajs/dashboard/components"
import type { FieldValues } from "react-hook-form"
import type { FieldProps } from "../../../components/form-fields"
import { useText } from "../../../hooks/use-text"
import { PercentInput } from "./percent-input"

/** Below 1: a fee of everything would leave nothing to pay. */
const FRACTION = /^0(\.\d+)?$/

/** Percent as people write it; the form keeps the exact fraction. */
export function PercentField<T extends FieldValues>({ control, name, label, hint }: FieldProps<T>) {
  const t = useText()
  return (
    <Form.Field
      control={control}
      name={name}
      rules={{ validate: (value) => FRACTION.test(value) || t("settings.percent") }}
      render={({ field: { value, onChange, ...field } }) => (
        <Form.Item>
          <Form.Label>{label}</Form.Label>
          {hint && <Form.Hint>{hint}</Form.Hint>}
          <div className="relative">
            <Form.Control>
              <PercentInput {...field} fraction={value ?? ""} onFraction={onChange} />
            </Form.Control>
            <span aria-hidden className="text-ui-fg-muted txt-compact-small pointer-events-none absolute inset-y-0 right-3 flex items-center">
              %
            </span>
          </div>
          <Form.ErrorMessage />
        </Form.Item>
      )}
    />
  )
}
