import type { OverviewCurrency, OverviewData } from "./overview"

/** What the chart can show; all but clicks are of one currency. */
export const METRICS = ["revenue", "commission", "reversals", "paid", "orders", "clicks"] as const
export type Metric = (typeof METRICS)[number]

export interface Point {
  at: string
  /** Exact: major units of the currency, or a count. */
  exact: string
}

export const isAmount = (metric: Metric): boolean => metric !== "orders" && metric !== "clicks"

/** The points of a metric over the period; none where there has been no order in any currency. */
export function seriesOf(metric: Metric, traffic: OverviewData["traffic"], currency: OverviewCurrency | undefined): Point[] {
  if (metric === "clicks") {
    return traffic.series.map(({ at, clicks }) => ({ at, exact: `${clicks}` }))
  }
  return (currency?.series ?? []).map((point) => ({ at: point.at, exact: metric === "orders" ? `${point.conversions}` : point[metric] }))
}
