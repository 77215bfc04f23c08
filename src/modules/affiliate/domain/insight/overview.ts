import { Decimal, sumDecimals } from "../money/decimal"
import { parseDecimal, toMinorUnits } from "../money/money"
import { bucketsOf, type Grain, type Period } from "./period"

/** What has been ready to pay for longer than this is overdue. */
export const OVERDUE_DAYS = 30

/** Sums of one bucket of the period; a null bucket is the whole period before. */
interface Bucketed {
  bucket: string | null
}
export interface TrafficSums extends Bucketed {
  clicks: number
  /** Orders that a click brought. */
  conversions: number
}
export interface SaleSums extends Bucketed {
  currency_code: string
  conversions: number
  /** Major units, unrounded. */
  revenue: string
}
/** Minor units as text; reversals are below zero. */
export interface EntrySums extends Bucketed {
  currency_code: string
  commission: string
  reversals: string
  paid: string
}
/** Minor units as text. */
export interface OwedSums {
  currency_code: string
  owed: string
  overdue: string
}

export interface TrafficFigures {
  clicks: number
  conversions: number
  /** An exact fraction of at most six digits; null without clicks. */
  conversion_rate: string | null
}
/** Minor units as text. */
export interface MoneyFigures {
  conversions: number
  revenue: string
  commission: string
  reversals: string
  paid: string
}
export type TrafficPoint = Pick<TrafficFigures, "clicks" | "conversions"> & { at: string }
export type MoneyPoint = MoneyFigures & { at: string }

export interface CurrencyOverview extends OwedSums {
  current: MoneyFigures
  previous: MoneyFigures
  series: MoneyPoint[]
}
export interface Overview {
  traffic: { current: TrafficFigures; previous: TrafficFigures; series: TrafficPoint[] }
  currencies: CurrencyOverview[]
}

export interface OverviewSums {
  traffic: readonly TrafficSums[]
  sales: readonly SaleSums[]
  entries: readonly EntrySums[]
  owed: readonly OwedSums[]
}

/**
 * Lays sums out as figures of the period, of the one before and of each point of the chart, points without anything
 * included. Each revenue is rounded by itself, so points can differ from their total by less than a minor unit each.
 */
export function assembleOverview(period: Period, grain: Grain, sums: OverviewSums): Overview {
  const buckets = bucketsOf(period, grain)
  const currencies = [...new Set([...sums.sales, ...sums.entries, ...sums.owed].map((row) => row.currency_code))].sort()
  return {
    traffic: {
      current: trafficOf(sums.traffic.filter(isCurrent)),
      previous: trafficOf(sums.traffic.filter(isPrevious)),
      series: buckets.map((at) => {
        const { clicks, conversions } = trafficOf(sums.traffic.filter(({ bucket }) => bucket === at))
        return { at, clicks, conversions }
      }),
    },
    currencies: currencies.map((currency_code) => currencyOverview(currency_code, buckets, sums)),
  }
}

function currencyOverview(currency_code: string, buckets: string[], sums: OverviewSums): CurrencyOverview {
  const ofCurrency = <T extends { currency_code: string }>(rows: readonly T[]) => rows.filter((row) => row.currency_code === currency_code)
  const sales = ofCurrency(sums.sales)
  const entries = ofCurrency(sums.entries)
  const figures = (belongs: (row: Bucketed) => boolean) => moneyOf(currency_code, sales.filter(belongs), entries.filter(belongs))
  const [standing] = ofCurrency(sums.owed)
  return {
    currency_code,
    owed: standing?.owed ?? "0",
    overdue: standing?.overdue ?? "0",
    current: figures(isCurrent),
    previous: figures(isPrevious),
    series: buckets.map((at) => ({ at, ...figures(({ bucket }) => bucket === at) })),
  }
}

const isPrevious = ({ bucket }: Bucketed) => bucket === null
const isCurrent = ({ bucket }: Bucketed) => bucket !== null

function trafficOf(rows: readonly TrafficSums[]): TrafficFigures {
  const clicks = rows.reduce((sum, row) => sum + row.clicks, 0)
  const conversions = rows.reduce((sum, row) => sum + row.conversions, 0)
  return { clicks, conversions, conversion_rate: clicks === 0 ? null : rateOf(conversions, clicks) }
}

const RATE_DIGITS = 6

const rateOf = (part: number, whole: number) => new Decimal(`${part}`).div(`${whole}`).toDecimalPlaces(RATE_DIGITS).toFixed()

function moneyOf(currency_code: string, sales: readonly SaleSums[], entries: readonly EntrySums[]): MoneyFigures {
  const total = (field: "commission" | "reversals" | "paid") => `${entries.reduce((sum, row) => sum + BigInt(row[field]), 0n)}`
  return {
    conversions: sales.reduce((sum, row) => sum + row.conversions, 0),
    revenue: `${toMinorUnits(sumDecimals(sales.map(({ revenue }) => parseDecimal(revenue))), currency_code)}`,
    commission: total("commission"),
    reversals: total("reversals"),
    paid: total("paid"),
  }
}
