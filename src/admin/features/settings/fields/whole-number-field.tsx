import { Form } from "@medusajs/dashboard/components"
import { Input } from "@medusajs/ui"
import type { FieldValues } from "react-hook-form"
import type { FieldProps } from "../../../components/form-fields"
import { useText } from "../../../hooks/use-text"

interface WholeNumberFieldProps<T extends FieldValues> extends FieldProps<T> {
  max?: number
}

/** A whole number of days, points or whatever the label says. What is emptied is asked for, never sent as nothing. */
export function WholeNumberField<T extends FieldValues>({ control, name, label, hint, max }: WholeNumberFieldProps<T>) {
  const t = useText()
  return (
    <Form.Field
      control={control}
      name={name}
      rules={{ validate: (value) => (Number.isInteger(value) && value >= 0) || t("settings.wholeNumber") }}
      render={({ field: { value, onChange, ...field } }) => (
        <Form.Item>
          <Form.Label>{label}</Form.Label>
          {hint && <Form.Hint>{hint}</Form.Hint>}
          <Form.Control>
            <Input
              {...field}
              type="number"
              min={0}
              max={max}
              step={1}
              value={Number.isInteger(value) ? value : ""}
              onChange={({ target: { value: written, valueAsNumber } }) => onChange(written === "" ? null : valueAsNumber)}
            />
          </Form.Control>
          <Form.ErrorMessage />
        </Form.Item>
      )}
    />
  )
}
