import type { CustomerBindingPolicy } from "../../../modules/affiliate/domain/attribution/types"
import { Money } from "../../components/money"
import { useFormat } from "../../hooks/use-format"
import { useText, type TextKey } from "../../hooks/use-text"
import { FIELDS, type SettingKey, type SettingsView } from "./setting-fields"

interface SettingValueProps {
  name: SettingKey
  settings: SettingsView
}

/** A setting in plain words. */
export function SettingValue({ name, settings: { values } }: SettingValueProps) {
  const t = useText()
  const { percent } = useFormat()
  const value = values[name]
  if (typeof value === "boolean") {
    return <span>{t(value ? "settings.yes" : "settings.no")}</span>
  }
  if (typeof value === "number") {
    return <span>{t("settings.days", { count: value })}</span>
  }
  if (isBinding(value)) {
    return <span>{value.mode === "days" ? t("settings.days", { count: value.days }) : t(`settings.binding.${value.mode}`)}</span>
  }
  if (typeof value === "object") {
    return <Amounts amounts={value} none={t(`settings.fields.${name}.none` as TextKey)} />
  }
  return <span>{FIELDS[name] === "percent" ? percent(value) : t(`settings.fields.${name}.choices.${value}` as TextKey)}</span>
}

const isBinding = (value: SettingsView["values"][SettingKey]): value is CustomerBindingPolicy => typeof value === "object" && "mode" in value

function Amounts({ amounts, none }: { amounts: Readonly<Record<string, string>>; none: string }) {
  const entries = Object.entries(amounts)
  if (entries.length === 0) {
    return <span>{none}</span>
  }
  return (
    <span className="flex flex-wrap gap-x-4 gap-y-1">
      {entries.map(([currency, amount]) => (
        <Money key={currency} amount={amount} currency={currency} />
      ))}
    </span>
  )
}
