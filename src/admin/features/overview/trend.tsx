import { ChartBar, ListBullet } from "@medusajs/icons"
import { Container, Heading, IconButton, Tabs, Tooltip } from "@medusajs/ui"
import { useState } from "react"
import { useFormat } from "../../hooks/use-format"
import { useText } from "../../hooks/use-text"
import type { OverviewCurrency, OverviewData } from "./overview"
import { METRICS, isAmount, seriesOf, type Metric } from "./series"
import { TrendChart } from "./trend-chart"
import { TrendTable } from "./trend-table"

interface TrendProps {
  overview: OverviewData
  currency: OverviewCurrency | undefined
}

/** One figure over the period: as a chart, or as the table behind it. */
export function Trend({ overview: { traffic, period }, currency }: TrendProps) {
  const t = useText()
  const { money, number } = useFormat()
  const [chosen, setChosen] = useState<Metric>("revenue")
  const [isTable, setIsTable] = useState(false)
  const metrics = METRICS.filter((metric) => metric === "clicks" || currency)
  const metric = metrics.includes(chosen) ? chosen : "clicks"
  const write = (exact: string) => (currency && isAmount(metric) ? money(exact, currency.currency_code) : number(exact))
  const View = isTable ? TrendTable : TrendChart
  const toggle = t(isTable ? "overview.trend.asChart" : "overview.trend.asTable")
  return (
    <Container className="divide-y p-0">
      <Tabs value={metric} onValueChange={(value) => setChosen(value as Metric)}>
        <div className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
          <Heading level="h2">{t(`overview.trend.grain.${period.grain}`)}</Heading>
          <div className="flex items-center gap-x-2">
            <Tabs.List className="flex-wrap" aria-label={t("overview.trend.metric")}>
              {metrics.map((name) => (
                <Tabs.Trigger key={name} value={name}>
                  {t(`overview.figures.${name}`)}
                </Tabs.Trigger>
              ))}
            </Tabs.List>
            <Tooltip content={toggle}>
              <IconButton size="small" variant="transparent" aria-label={toggle} onClick={() => setIsTable(!isTable)}>
                {isTable ? <ChartBar /> : <ListBullet />}
              </IconButton>
            </Tooltip>
          </div>
        </div>
        <Tabs.Content value={metric} className="border-t">
          <View name={t(`overview.figures.${metric}`)} points={seriesOf(metric, traffic, currency)} grain={period.grain} write={write} />
        </Tabs.Content>
      </Tabs>
    </Container>
  )
}
