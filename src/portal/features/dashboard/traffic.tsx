import { Card } from "../../components/card"
import { useFormat } from "../../hooks/use-format"
import { useText } from "../../hooks/use-text"
import { DayBars } from "./day-bars"
import type { Summary } from "./types"

/** Clicks and orders, day by day. */
export function Traffic({ days }: { days: Summary["days"] }) {
  const t = useText()
  const { number } = useFormat()
  const barsOf = (key: "clicks" | "conversions") => days.map((row) => ({ day: row.day, value: row[key], text: number(row[key]) }))
  return (
    <Card title={t("dashboard.traffic")} bodyClassName="grid gap-6 md:grid-cols-2">
      <DayBars label={t("dashboard.clicks")} days={barsOf("clicks")} />
      <DayBars label={t("dashboard.conversions")} days={barsOf("conversions")} />
    </Card>
  )
}
