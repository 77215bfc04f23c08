import { useState } from "react"
import { Page } from "../../components/page"
import { Problem } from "../../components/problem"
import { Select } from "../../components/select"
import { CardSkeleton } from "../../components/skeleton"
import { useAffiliate } from "../../hooks/use-affiliate"
import { useApi } from "../../hooks/use-api"
import { useText } from "../../hooks/use-text"
import { Alerts } from "./alerts"
import { Currencies } from "./currencies"
import { Figures } from "./figures"
import { FirstSteps } from "./first-steps"
import { PERIOD_DAYS, periodOf, type PeriodDays } from "./period"
import { Traffic } from "./traffic"
import { Waiting } from "./waiting"

export function Component() {
  const t = useText()
  const { name, status } = useAffiliate()
  const [days, setDays] = useState<PeriodDays>(30)
  const isActive = status === "active"
  const { data, error } = useApi("GET /store/affiliates/me/summary", { query: periodOf(days, new Date()) }, { enabled: isActive, keepPrevious: true })
  const period = (
    <Select
      aria-label={t("dashboard.period")}
      className="w-40"
      value={days}
      options={PERIOD_DAYS.map((count) => ({ value: String(count), label: t("dashboard.lastDays", { count }) }))}
      onChange={({ target }) => setDays(PERIOD_DAYS.find((count) => String(count) === target.value) ?? 30)}
    />
  )
  if (!isActive) {
    return (
      <Page title={t("dashboard.hello", { name })}>
        <Waiting />
      </Page>
    )
  }
  return (
    <Page title={t("dashboard.hello", { name })} action={period}>
      <Problem error={error} />
      {!data && !error && <CardSkeleton lines={8} />}
      {data && (
        <>
          <Alerts alerts={data.summary.alerts} />
          <Figures summary={data.summary} />
          <Currencies currencies={data.summary.currencies} />
          <Traffic days={data.summary.days} />
          {data.summary.currencies.length === 0 && <FirstSteps />}
        </>
      )}
    </Page>
  )
}
