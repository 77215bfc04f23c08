import type { Control } from "react-hook-form"
import { SelectField } from "../../components/form-fields"
import { useText, type TextKey } from "../../hooks/use-text"
import { AmountsField } from "./fields/amounts-field"
import { BindingField } from "./fields/binding-field"
import { WholeNumberField } from "./fields/whole-number-field"
import { FlagField } from "./fields/flag-field"
import { PercentField } from "./fields/percent-field"
import { FIELDS, type SettingKey, type SettingsPatch } from "./setting-fields"

interface SettingFieldProps {
  name: SettingKey
  control: Control<SettingsPatch>
}

/** The input of one setting, by its kind. */
export function SettingField({ name, control }: SettingFieldProps) {
  const t = useText()
  const kind = FIELDS[name]
  const field = { control, name, label: t(`settings.fields.${name}.label`), hint: t(`settings.fields.${name}.hint`) }
  switch (kind) {
    case "flag":
      return <FlagField {...field} />
    case "days":
      return <WholeNumberField {...field} />
    case "amounts":
      return <AmountsField {...field} />
    case "binding":
      return <BindingField {...field} />
    case "percent":
      return <PercentField {...field} />
    default:
      return <SelectField {...field} options={kind.choices.map((value) => ({ value, label: t(`settings.fields.${name}.choices.${value}` as TextKey) }))} />
  }
}
