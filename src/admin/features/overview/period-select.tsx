import { DatePicker, Select } from "@medusajs/ui"
import { useText } from "../../hooks/use-text"
import { PRESETS, daysOf, fromCalendar, toCalendar, type Preset } from "./period"
import type { OverviewChoice } from "./use-overview-choice"

interface PeriodSelectProps {
  choice: OverviewChoice
  onPreset: (preset: Preset | "custom") => void
  onDays: (days: { from?: string | null; to?: string | null }) => void
}

/** A day that is cleared leaves the period of days for one with a name. */
const NO_DAYS = { from: null, to: null }

/** Chooses a period by its name, or from one day to another. */
export function PeriodSelect({ choice, onPreset, onDays }: PeriodSelectProps) {
  const t = useText()
  const days = daysOf(choice.period)
  return (
    <>
      {choice.preset === "custom" && (
        <>
          <DayPicker label={t("overview.from")} day={days.from} max={days.to} onChange={(from) => onDays(from ? { from } : NO_DAYS)} />
          <DayPicker label={t("overview.to")} day={days.to} min={days.from} onChange={(to) => onDays(to ? { to } : NO_DAYS)} />
        </>
      )}
      <Select size="small" value={choice.preset} onValueChange={(preset) => onPreset(preset as Preset | "custom")}>
        <Select.Trigger aria-label={t("fields.period")} className="w-40">
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          {[...PRESETS, "custom" as const].map((preset) => (
            <Select.Item key={preset} value={preset}>
              {t(`overview.periods.${preset}`)}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </>
  )
}

interface DayPickerProps {
  label: string
  day: string
  min?: string
  max?: string
  onChange: (day: string | null) => void
}

function DayPicker({ label, day, min, max, onChange }: DayPickerProps) {
  return (
    <DatePicker
      size="small"
      granularity="day"
      aria-label={label}
      value={toCalendar(day)}
      minValue={min ? toCalendar(min) : undefined}
      maxValue={max ? toCalendar(max) : undefined}
      onChange={(date) => onChange(date && fromCalendar(date))}
    />
  )
}
