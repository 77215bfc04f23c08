import { Form } from "@medusajs/dashboard/components"
import { Switch } from "@medusajs/ui"
import type { FieldValues } from "react-hook-form"
import type { FieldProps } from "../../../components/form-fields"

/** A switch in a box with what it does, as Medusa's own settings have. */
export function FlagField<T extends FieldValues>({ control, name, label, hint }: FieldProps<T>) {
  return (
    <Form.Field
      control={control}
      name={name}
      render={({ field: { value, onChange, ...field } }) => (
        <Form.Item>
          <div className="bg-ui-bg-component shadow-elevation-card-rest flex items-start gap-x-3 rounded-lg p-3">
            <Form.Control>
              <Switch {...field} dir="ltr" checked={value ?? false} onCheckedChange={onChange} />
            </Form.Control>
            <div className="flex flex-col">
              <Form.Label>{label}</Form.Label>
              <Form.Hint>{hint}</Form.Hint>
            </div>
          </div>
          <Form.ErrorMessage />
        </Form.Item>
      )}
    />
  )
}
