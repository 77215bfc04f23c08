import { Form } from "@medusajs/dashboard/components"
import { Select } from "@medusajs/ui"
import type { ReactElement } from "react"
import type { Control, ControllerRenderProps, FieldPath, FieldValues } from "react-hook-form"

interface FormFieldProps<V extends FieldValues, N extends FieldPath<V>> {
  control: Control<V>
  name: N
  label: string
  hint?: string
  optional?: boolean
  children: (field: ControllerRenderProps<V, N>) => ReactElement
}

/** A field with its label, its hint and its error, tied together for screen readers. */
export function FormField<V extends FieldValues, N extends FieldPath<V>>({ control, name, label, hint, optional = false, children }: FormFieldProps<V, N>) {
  return (
    <Form.Field
      control={control}
      name={name}
      render={({ field }) => (
        <Form.Item>
          <Form.Label optional={optional}>{label}</Form.Label>
          <Form.Control>{children(field)}</Form.Control>
          {hint && <Form.Hint>{hint}</Form.Hint>}
          <Form.ErrorMessage />
        </Form.Item>
      )}
    />
  )
}

interface FormSelectProps<V extends FieldValues, N extends FieldPath<V>> extends Omit<FormFieldProps<V, N>, "children"> {
  options: readonly { value: string; label: string }[]
  /** Called after the choice, to reset what depended on the former one. */
  onChosen?: (value: string) => void
}

/** One of a few words. The label is tied to the trigger, which is what can be focused. */
export function FormSelect<V extends FieldValues, N extends FieldPath<V>>({ control, name, label, hint, optional = false, options, onChosen }: FormSelectProps<V, N>) {
  return (
    <Form.Field
      control={control}
      name={name}
      render={({ field: { ref, onChange, value, ...field } }) => (
        <Form.Item>
          <Form.Label optional={optional}>{label}</Form.Label>
          <Select
            {...field}
            value={value}
            onValueChange={(chosen) => {
              onChange(chosen)
              onChosen?.(chosen)
            }}
          >
            <Form.Control>
              <Select.Trigger ref={ref}>
                <Select.Value />
              </Select.Trigger>
            </Form.Control>
            <Select.Content>
              {options.map((option) => (
                <Select.Item key={option.value} value={option.value}>
                  {option.label}
                </Select.Item>
              ))}
            </Select.Content>
          </Select>
          {hint && <Form.Hint>{hint}</Form.Hint>}
          <Form.ErrorMessage />
        </Form.Item>
      )}
    />
  )
}
