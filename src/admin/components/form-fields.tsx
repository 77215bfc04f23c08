import { Form } from "@medusajs/dashboard/components"
import { Input, Select, Textarea } from "@medusajs/ui"
import type { ComponentProps } from "react"
import type { Control, FieldPath, FieldValues } from "react-hook-form"
import { useText } from "../hooks/use-text"

export interface FieldProps<T extends FieldValues> {
  control: Control<T>
  name: FieldPath<T>
  label: string
  hint?: string
  /** Said beside the label; anything else has to be filled in. */
  isOptional?: boolean
}

type TextFieldProps<T extends FieldValues> = FieldProps<T> & Pick<ComponentProps<typeof Input>, "type" | "inputMode" | "placeholder" | "maxLength" | "autoFocus">

/** A line of text in a form. */
export function TextField<T extends FieldValues>({ control, name, label, hint, isOptional = false, ...input }: TextFieldProps<T>) {
  const rules = useRequired(isOptional)
  return (
    <Form.Field
      control={control}
      name={name}
      rules={rules}
      render={({ field }) => (
        <Form.Item>
          <Form.Label optional={isOptional}>{label}</Form.Label>
          {hint && <Form.Hint>{hint}</Form.Hint>}
          <Form.Control>
            <Input autoComplete="off" {...input} {...field} />
          </Form.Control>
          <Form.ErrorMessage />
        </Form.Item>
      )}
    />
  )
}

/** Several lines of text in a form. */
export function TextareaField<T extends FieldValues>({ control, name, label, hint, isOptional = false, maxLength }: TextFieldProps<T>) {
  const rules = useRequired(isOptional)
  return (
    <Form.Field
      control={control}
      name={name}
      rules={rules}
      render={({ field }) => (
        <Form.Item>
          <Form.Label optional={isOptional}>{label}</Form.Label>
          {hint && <Form.Hint>{hint}</Form.Hint>}
          <Form.Control>
            <Textarea maxLength={maxLength} {...field} />
          </Form.Control>
          <Form.ErrorMessage />
        </Form.Item>
      )}
    />
  )
}

/** One of a few values. */
export function SelectField<T extends FieldValues>({ control, name, label, hint, isOptional = false, options }: FieldProps<T> & { options: readonly { value: string; label: string }[] }) {
  const rules = useRequired(isOptional)
  return (
    <Form.Field
      control={control}
      name={name}
      rules={rules}
      render={({ field: { onChange, ref, value, disabled } }) => (
        <Form.Item>
          <Form.Label optional={isOptional}>{label}</Form.Label>
          {hint && <Form.Hint>{hint}</Form.Hint>}
          <Select value={value} onValueChange={onChange} disabled={disabled}>
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
          <Form.ErrorMessage />
        </Form.Item>
      )}
    />
  )
}

function useRequired(isOptional: boolean) {
  const t = useText()
  return isOptional ? {} : { required: t("form.required") }
}
