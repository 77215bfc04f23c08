import { CheckField } from "../../components/check-field"
import { Field } from "../../components/field"
import { Select } from "../../components/select"
import { TextArea, TextInput } from "../../components/text-input"
import { useText } from "../../hooks/use-text"
import type { Question } from "./types"

/** As long as the server takes. */
const MAX_LENGTH = { text: 300, textarea: 5_000 }

interface QuestionFieldProps {
  question: Question
  value: string | boolean | undefined
  onChange: (value: string | boolean) => void
}

/** One of the merchant's own questions. */
export function QuestionField({ question: { label, type, required, options = [] }, value, onChange }: QuestionFieldProps) {
  const t = useText()
  const text = typeof value === "string" ? value : ""
  if (type === "checkbox") {
    return <CheckField label={label} isChecked={value === true} isRequired={required} onChange={onChange} />
  }
  const choices = [{ value: "", label: t("apply.choose") }, ...options.map((option) => ({ value: option, label: option }))]
  const control = {
    select: <Select required={required} value={text} options={choices} onChange={({ target }) => onChange(target.value)} />,
    textarea: <TextArea required={required} maxLength={MAX_LENGTH.textarea} value={text} onChange={({ target }) => onChange(target.value)} />,
    text: <TextInput required={required} maxLength={MAX_LENGTH.text} value={text} onChange={({ target }) => onChange(target.value)} />,
  }[type]
  return (
    <Field label={label} optionalText={required ? undefined : t("fields.optional")}>
      {control}
    </Field>
  )
}
