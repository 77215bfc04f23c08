import { useMemo } from "react"
import { useFormat } from "../../hooks/use-format"
import type { Answer } from "../../lib/contract-types"
import { lastMomentOf, type Period } from "./period"

export type Grain = Answer<"GET /admin/affiliate-overview">["affiliate_overview"]["period"]["grain"]

/** How periods and the points of a chart are written. They begin at midnight UTC, so they are written in UTC too. */
export function usePeriodFormat() {
  const { locale } = useFormat()
  return useMemo(() => {
    const range = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" })
    const day = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", timeZone: "UTC" })
    const month = new Intl.DateTimeFormat(locale, { month: "short", year: "numeric", timeZone: "UTC" })
    return {
      period: ({ from, to }: Period) => range.formatRange(new Date(from), lastMomentOf(to)),
      point: (at: string, grain: Grain) => (grain === "month" ? month : day).format(new Date(at)),
    }
  }, [locale])
}
