import { useCallback, useMemo } from "react"
import { useSearchParams } from "react-router-dom"
import { DEFAULT_PRESET, daysOf, isPreset, periodOf, periodOfDays, type Period, type Preset } from "./period"

export interface OverviewChoice {
  preset: Preset | "custom"
  period: Period
  currencyCode: string | null
  salesChannelId: string | null
}

type ChoiceKey = "period" | "from" | "to" | "currency_code" | "sales_channel_id"

/** What the overview shows, kept in the URL: a link to it shows the same, and so does the browser's back button. */
export function useOverviewChoice() {
  const [params, setParams] = useSearchParams()
  const written = params.toString()
  const choice = useMemo(() => choiceOf(new URLSearchParams(written)), [written])

  const change = useCallback(
    (values: Partial<Record<ChoiceKey, string | null>>) =>
      setParams((current) => {
        for (const [key, value] of Object.entries(values)) {
          if (value) {
            current.set(key, value)
          } else {
            current.delete(key)
          }
        }
        return current
      }),
    [setParams]
  )

  const setPreset = (preset: Preset | "custom") =>
    change(preset === "custom" ? { period: null, ...daysOf(choice.period) } : { period: preset, from: null, to: null })

  return { choice, change, setPreset }
}

function choiceOf(params: URLSearchParams): OverviewChoice {
  const custom = periodOfDays(params.get("from"), params.get("to"))
  const named = params.get("period")
  const preset = isPreset(named) ? named : DEFAULT_PRESET
  return {
    preset: custom ? "custom" : preset,
    period: custom ?? periodOf(preset, new Date()),
    currencyCode: params.get("currency_code"),
    salesChannelId: params.get("sales_channel_id"),
  }
}
