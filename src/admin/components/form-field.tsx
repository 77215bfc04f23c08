import { Form } from "@medusajs/dashboard/components"
import type { ReactElement } from "react"
import type { Control, ControllerRenderProps, FieldPath, FieldValues, RegisterOptions } from "react-hook-form"

interface FormFieldProps<V extends FieldValues, N extends FieldPath<V>> {
  control: Control<V>
  name: N
  label: string
  hint?: string
  isOptional?: boolean
  rules?: Pick<RegisterOptions<V, N>, "required">
  children: (field: ControllerRenderProps<V, N>) => ReactElement
}

/** Whatever is no plain text or select (those are in form-fields.tsx) with its label, its hint and its error, tied together for screen readers. */
export function FormField<V extends FieldValues, N extends FieldPath<V>>({ control, name, label, hint, isOptional = false, rules, children }: FormFieldProps<V, N>) {
  return (
    <Form.Field
      control={control}
      name={name}
      rules={rules}
      render={({ field }) => (
        <Form.Item>
          <Form.Label optional={isOptional}>{label}</Form.Label>
          {hint && <Form.Hint>{hint}</Form.Hint>}
          <Form.Control>{children(field)}</Form.Control>
          <Form.ErrorMessage />
        </Form.Item>
      )}
    />
  )
}
